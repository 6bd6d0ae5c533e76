/*
 * multipart.h - multipart/form-data (RFC 7578), read in pieces as they come and in constant
 * memory. As strict as the rest of this layer: CRLF alone ends lines, nothing stands before the
 * first boundary or behind the last, each part has one Content-Disposition of form-data with a
 * name, and no transfer coding that would change its bytes.
 */
#ifndef MODELC_HTTP_MULTIPART_H
#define MODELC_HTTP_MULTIPART_H

#include <modelc/base.h>

#define MC_HTTP_BOUNDARY_MAX 70
#define MC_HTTP_PART_HEAD_MAX 4096

/** What a part says of itself. Texts are valid during the call that shows them. */
typedef struct mc_http_part {
    mc_str name;
    mc_str filename; /* without folders; of a file, else data is NULL */
    mc_str content_type;
} mc_http_part;

/** Who takes the parts. One that returns false stops the reading. */
typedef struct mc_http_part_sink {
    bool (*begin)(void *arg, const mc_http_part *part);
    bool (*data)(void *arg, mc_str bytes);
    bool (*end)(void *arg);
    void *arg;
} mc_http_part_sink;

typedef struct mc_http_multipart {
    const mc_http_part_sink *sink;
    char delimiter[MC_HTTP_BOUNDARY_MAX + 4]; /* CR LF - - boundary */
    size_t delimiter_len;
    size_t matched; /* bytes of the delimiter that the input ended with */
    char head[MC_HTTP_PART_HEAD_MAX + 1];
    size_t head_len;
    int state;
    bool malformed; /* why it stopped, if not because of the sink */
} mc_http_multipart;

/**
 * The boundary of a Content-Type of multipart/form-data. False where it is of another type, or
 * the boundary is missing or malformed (`*boundary` is then empty, and its data not NULL).
 */
bool mc_http_multipart_boundary(mc_str content_type, mc_str *boundary);

/** `boundary` is of 1 to MC_HTTP_BOUNDARY_MAX bytes and copied. */
void mc_http_multipart_init(mc_http_multipart *multipart, mc_str boundary,
                            const mc_http_part_sink *sink);
/** Reads more. False where it cannot go on: malformed, or the sink said so. */
bool mc_http_multipart_feed(mc_http_multipart *multipart, mc_str bytes);
/** Whether the last boundary has come. */
bool mc_http_multipart_is_whole(const mc_http_multipart *multipart);

#endif
