/**
 * modelc/client.h - asks a server over HTTP/1.1: one base URL, connections that are kept for the
 * next request, answers read as strictly as the server reads requests.
 *
 *     mc_client *client = mc_client_open("http://127.0.0.1:8000", NULL);
 *     mc_request request = {.method = MC_STR("GET"), .target = MC_STR("/pets/1")};
 *     mc_client_answer answer;
 *     if (mc_client_request(client, &request, &arena, &answer) == MC_OK && answer.status == 200)
 *         use(answer.body);
 *     mc_client_close(client);
 *
 * What two readers of an answer could understand differently is refused (-EPROTO) and its
 * connection closed: bare LF, folded lines, two Content-Lengths, a Content-Length beside
 * Transfer-Encoding, codings other than exactly "chunked", more than 100 header fields. Redirects
 * are answers as any other. Plain HTTP only; no compression is asked for.
 *
 * A client belongs to one loop, in which tasks may use it at the same time: each request has a
 * connection for itself. Close it before the loop ends.
 */
#ifndef MODELC_CLIENT_H
#define MODELC_CLIENT_H

#include <modelc/http.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct mc_client mc_client;

/** A zeroed field means the default in brackets. */
typedef struct mc_client_options {
    int64_t timeout_ms;      /* [30000], of a whole request, connecting included */
    int64_t idle_timeout_ms; /* [30000]: a connection that idled for longer is not used again */
    size_t max_idle;         /* [16] connections that are kept */
    size_t max_header_bytes; /* [16384], status line and headers of an answer */
    size_t max_body_bytes;   /* [16 MiB], of an answer */
} mc_client_options;

/** All of it lives in the request's arena. */
typedef struct mc_client_answer {
    int status; /* 0: none came */
    const mc_header *headers;
    mc_str body;         /* with a NUL behind it */
    const char *problem; /* why none came, where the error alone does not say; static, or NULL */
} mc_client_answer;

/**
 * `url` is "http://host[:port]", without path, query or user. `options` may be NULL; both are
 * copied. Connects to nobody yet. NULL: the URL is another, or memory is short.
 */
mc_client *mc_client_open(const char *url, const mc_client_options *options);
/** Closes its connections. No request may be under way. NULL is allowed. */
void mc_client_close(mc_client *client);

/**
 * [suspends] Sends `request` and waits for the answer, whatever its status is. Host,
 * Content-Length, Transfer-Encoding and Connection are the client's to write; with a body, the
 * Content-Type is the caller's. Where a kept connection turns out to be closed before a byte of
 * the answer came, GET, HEAD, PUT, DELETE and OPTIONS are sent again on a new one.
 *
 * MC_OK; MC_EINVAL: no such request can be sent; MC_ETIMEDOUT; MC_ECANCELED; MC_ENOMEM; MC_ENOHOST
 * or a negated errno of connecting; MC_EPIPE: the connection ended within the answer; MC_EMSGSIZE:
 * a limit of the options; -EPROTO: that is no answer of HTTP/1.1. MC_ENOLOOP outside a task.
 */
int mc_client_request(mc_client *client, const mc_request *request, mc_arena *arena,
                      mc_client_answer *answer);

/** The first header of that name (any case), or an mc_str with NULL data. */
mc_str mc_client_answer_header(const mc_client_answer *answer, const char *name);

#ifdef __cplusplus
}
#endif
#endif
