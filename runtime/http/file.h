/*
 * file.h - responses whose body is a file, or a part of one, and folders of files.
 */
#ifndef MODELC_HTTP_FILE_H
#define MODELC_HTTP_FILE_H

#include "context.h"
#include "transport.h"

/** Open until the response has been sent. */
struct mc_file_body {
    int fd;
    uint64_t offset, len; /* of what is sent */
};

/** Of `fd`, which it owns and which is negative where there is no file; `path` tells its type. */
mc_response mc_http_answer_open(mc_context *ctx, int fd, mc_str path);

/** Answers from a folder of the app where the path is in one; false where it is in none. */
bool mc_http_static(mc_context *ctx, mc_response *response);

/** Reads the file into the body, for responses that go nowhere by a socket. */
void mc_http_file_load(mc_context *ctx, mc_response *response);

/** [suspends] Sends it; 0, or an error, also where the file has become shorter. */
int mc_http_file_send(const mc_http_transport *to, const struct mc_file_body *file,
                      int64_t stall_ms);

#endif
