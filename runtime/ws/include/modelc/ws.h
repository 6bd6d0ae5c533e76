/**
 * modelc/ws.h - WebSockets for the servers of modelc/http.h, by libwslay: the tables that modelc
 * generates for operations with `stream` parameters name it. Link modelc::ws.
 */
#ifndef MODELC_WS_H
#define MODELC_WS_H

#include <modelc/websocket.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const mc_ws_frames mc_ws_wslay;

#ifdef __cplusplus
}
#endif
#endif
