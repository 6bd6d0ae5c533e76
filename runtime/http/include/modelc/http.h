/**
 * modelc/http.h - serving the operations of a schema over HTTP/1.1: generated tables
 * in, handlers called with checked values, responses out.
 *
 * Handlers run on the event loop (async) or in the thread pool (sync); the same
 * handler code serves both. Everything a request allocates lives in its arena.
 *
 * How requests are read: strictly by RFC 9112, HTTP/1.0 and 1.1 only (else 505). Whatever
 * two readers could understand differently is refused and ends the connection: bare CR or
 * LF, folded lines, a space before the colon, control characters, no or two Host headers,
 * two Content-Lengths, a Content-Length beside Transfer-Encoding, a length that is not
 * digits alone (400), a coding other than exactly "chunked" (501), an Expect other than
 * 100-continue (417). The target is a path ("/..."): absolute URLs, "*" and CONNECT are
 * for proxies and get 400. A body has a Content-Length or is chunked, or there is none.
 *
 * Limits: mc_server_options, and besides 100 header fields (431), 16 parameters in a path,
 * 4096 bytes of chunk extensions and trailers (431), the depth of JSON (MC_DEPTH_LIMIT),
 * 100 errors in one 422, and MC_ARENA_LIMIT bytes for each request.
 *
 * Responses go out in the order of their requests. Those of requests that came in one packet
 * are sent together, so an earlier one may wait for a later handler.
 */
#ifndef MODELC_HTTP_H
#define MODELC_HTTP_H

#include <modelc/async.h>
#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Before a function: another one of that name, which is not weak, takes its place. */
#if defined(__GNUC__)
#define MC_WEAK __attribute__((weak))
#else
#define MC_WEAK
#endif

/** One request, as its handler sees it; valid until the handler returns. */
typedef struct mc_context mc_context;

/* ---- what a handler can ask -------------------------------------------------- */

/** Memory that lives until the response has been sent. */
mc_arena *mc_context_arena(mc_context *ctx);
/** The app's `state`, shared by all requests: guard it where sync handlers change it. */
void *mc_context_state(const mc_context *ctx);
/** "GET", "POST"... */
mc_str mc_context_method(const mc_context *ctx);
/** The path as sent, without the query, still percent-encoded. */
mc_str mc_context_path(const mc_context *ctx);
/** The first header of that name (any case), or an mc_str with NULL data. */
mc_str mc_context_header(const mc_context *ctx, mc_str name);
/** When this request must be answered, on mc_now_ms's clock. */
int64_t mc_context_deadline(const mc_context *ctx);

/** The client's numeric address, "::1"; empty without a socket. A proxy's, where there is one. */
mc_str mc_context_peer(const mc_context *ctx);
/** X-Request-ID as sent, where it is a token of at most 64 bytes, else 32 random hex digits.
 *  Empty where memory is short. */
mc_str mc_context_request_id(mc_context *ctx);

/**
 * Runs `fn(arg)` once the response has been sent, last deferred first, whatever became of the
 * request: what a dependency opened is closed here. Runs where the handler ran, shielded from
 * cancellation. MC_ENOMEM: it was not noted, the caller cleans up.
 */
int mc_context_defer(mc_context *ctx, mc_defer_fn *fn, void *arg);
/**
 * Runs `fn(arg)` after the response has been sent and everything deferred has run, in the order
 * given: work that the client need not wait for. It may use the request's arena; an error that
 * it returns is logged. The next request of the connection waits for it, and so does the drain.
 * MC_ENOMEM: it was not noted.
 */
int mc_context_background(mc_context *ctx, mc_fn *fn, void *arg);

/* ---- responses ----------------------------------------------------------------- */

typedef struct mc_header {
    mc_str name, value;
    struct mc_header *next;
} mc_header;

/** What goes back. Built by the functions below; a zeroed one is a 500. */
typedef struct mc_response {
    int status;
    mc_str content_type;             /* empty where there is no body */
    mc_str body;                     /* in the request's arena, or static */
    mc_header *headers;              /* besides content-type, content-length, date, connection */
    const struct mc_file_body *file; /* instead of `body`: of mc_response_file */
} mc_response;

/** `value` of `type` as JSON; a value that cannot be written becomes a logged 500. */
mc_response mc_response_json(mc_context *ctx, int status, const mc_type *type, const void *value);
/** What writes one type of value as JSON: what modelc generates. False where it cannot. */
typedef bool mc_response_writer(const void *value, mc_buf *out);
/** As mc_response_json, by `writer`. */
mc_response mc_response_write(mc_context *ctx, int status, mc_response_writer *writer,
                              const void *value);
/** No body: 204, or a status that says it all. */
mc_response mc_response_empty(mc_context *ctx, int status);
/** {"detail": detail}, FastAPI's shape of an error; or what the app's on_error makes of it. */
mc_response mc_response_detail(mc_context *ctx, int status, mc_str detail);
/** Text or bytes as they are, copied into the request's arena. */
mc_response mc_response_bytes(mc_context *ctx, int status, mc_str content_type, mc_str body);
/** How a file is sent. */
typedef struct mc_file_options {
    mc_str content_type; /* empty: by the ending of its path */
    mc_str download;     /* the name that a browser saves it under; empty: it shows it */
} mc_file_options;

/**
 * The file at `path`, which the client has no say in; `options` may be NULL. With ETag and
 * Last-Modified: 304 where the client has it already; 206 for one range that is asked for, or 416;
 * 404 where there is no such regular file. It is read while it is sent, without a copy.
 */
mc_response mc_response_file(mc_context *ctx, const char *path, const mc_file_options *options);
/** Adds a header; one with a CR, LF or NUL in it, or without memory, makes the response a 500. */
void mc_response_header(mc_context *ctx, mc_response *response, mc_str name, mc_str value);

/** 501, and a line in the log: the operation has no handler. For generated code. */
mc_response mc_response_missing(mc_context *ctx);

/* ---- files that were sent ---------------------------------------------------------------- */

/**
 * A file of a form. It is in memory (`data`), or where the request's files take more than
 * upload_memory_bytes in a temporary file without a name (`fd`), and goes with the request: once
 * the response has been sent and everything deferred and in the background has run.
 */
typedef struct mc_upload {
    mc_str name;         /* as the client says, without folders; no file of ours: never a path */
    mc_str content_type; /* as the client says */
    uint64_t size;
    mc_str data; /* where fd is -1 */
    int fd;
} mc_upload;

/** In generated tables only. */
extern const mc_type mc_type_upload;

/** Up to `len` bytes from `offset` on: how many, 0 at the end, or a negated errno. Reads the disk
 *  where it is in a file, so an async handler of large files offloads it. Any thread. */
ptrdiff_t mc_upload_read(const mc_upload *upload, uint64_t offset, void *buf, size_t len);
/** Copies it into a new file `path`, which only the server's user may read; 0 or a negated errno:
 *  -EEXIST where there is one already. Blocks: for sync handlers and mc_offload. */
int mc_upload_save(const mc_upload *upload, const char *path);

/* ---- streams ------------------------------------------------------------------------- */

/** How the items of a response that is sent while its handler runs follow each other. */
typedef enum mc_stream_kind {
    MC_STREAM_NONE,    /* the response is one value */
    MC_STREAM_LINES,   /* JSON Lines: each item on a line of its own */
    MC_STREAM_EVENTS,  /* server-sent events: each item is the data of one, as JSON */
    MC_STREAM_MESSAGES /* a WebSocket, see modelc/websocket.h */
} mc_stream_kind;

/** What an event says besides its data; empty texts and 0 are left out. Texts are of one line. */
typedef struct mc_event_fields {
    mc_str event;     /* its type; "message" to browsers where there is none */
    mc_str id;        /* what a client that comes back sends as Last-Event-ID */
    int64_t retry_ms; /* how long it waits before it comes back */
} mc_event_fields;

/*
 * For handlers of operations that are streams, in the handler's own task. The first of these
 * calls sends status and headers; up to then any response may still be returned. A stream of
 * events sends a comment every 15 s, so that proxies do not take it for dead. When the client
 * goes, the handler is cancelled: what it waits in returns MC_ECANCELED, these return false, and
 * what was deferred runs. Items that are ready at once go out together, when the handler next waits
 * for something (mc_yield_now too) or they come to 16 KiB. There is no time limit but the
 * operation's @timeout; a client that takes nothing for body_timeout_ms counts as gone. What a
 * handler allocates in the request's arena stays until the stream ends: an endless one needs an
 * arena of its own.
 */

/** [suspends] Sends the headers, before there is an item. False: the client is gone. */
bool mc_stream_begin(mc_context *ctx);
/** [suspends] Sends `item` of `type`, waiting while the client is slow. False: the client is gone
 *  or wants no items (HEAD), or `item` cannot be written as JSON, which is logged. */
bool mc_stream_send(mc_context *ctx, const mc_type *type, const void *item);
/** [suspends] The same with an event's other fields; `fields` may be NULL. */
bool mc_stream_send_event(mc_context *ctx, const mc_type *type, const void *item,
                          const mc_event_fields *fields);
/** What a handler returns once all has been sent. A stream that ends with another response is cut
 *  off, so that the client can tell that it is not whole. */
mc_response mc_stream_end(mc_context *ctx);

/* ---- who asks ------------------------------------------------------------------------- */

typedef enum mc_auth_kind {
    MC_AUTH_NONE,
    MC_AUTH_BEARER,
    MC_AUTH_BASIC,
    MC_AUTH_APIKEY
} mc_auth_kind;

/** What a client sent to say who it is. Lives as long as the request. */
typedef struct mc_credentials {
    mc_auth_kind kind;
    mc_str token;              /* MC_AUTH_BEARER, MC_AUTH_APIKEY */
    mc_str user, password;     /* MC_AUTH_BASIC */
    const char *const *scopes; /* that the operation wants */
    size_t scopes_len;
} mc_credentials;

typedef enum mc_verdict {
    MC_VERDICT_UNKNOWN,   /* 401 */
    MC_VERDICT_FORBIDDEN, /* 403: known, but not allowed to do that */
    MC_VERDICT_ALLOWED,
} mc_verdict;

/** Says whether `given` may call the operation; what it must not do is that of a handler. */
typedef mc_verdict mc_verify_fn(mc_context *ctx, const mc_credentials *given);

/** MC_VERDICT_UNKNOWN, and a line in the log: the hook is not written. For generated code. */
mc_verdict mc_verdict_missing(mc_context *ctx);

/** Equal; takes as long whatever differs, and tells by time no more than the lengths. Any thread.
 */
bool mc_equal_secrets(mc_str a, mc_str b);
/** What mc_context_user then returns: for a verify hook to tell the handler who asks. */
void mc_context_set_user(mc_context *ctx, void *user);
/** NULL where nobody set it. */
void *mc_context_user(const mc_context *ctx);

/* ---- what generated code declares ------------------------------------------------ */

/**
 * Where a parameter stands in the request. Text (all but the body) may stand for numbers and the
 * like; a body is JSON, and only where its Content-Type says so (else 415). What is given twice
 * counts once, the last in query and cookies and the first among headers; a parameter of a list
 * type takes all; one of a model type takes those that are called as its fields are. Mistakes of
 * all parts are told at once, as FastAPI's 422, in this order. A form that is no form is 400, and
 * one of more than 1000 parts 413.
 */
typedef enum mc_param_in {
    MC_IN_PATH,
    MC_IN_QUERY,
    MC_IN_HEADER,
    MC_IN_COOKIE,
    MC_IN_BODY,
    MC_IN_FORM, /* a field of multipart/form-data or application/x-www-form-urlencoded */
    MC_IN_FILE, /* an mc_upload of multipart/form-data */
} mc_param_in;

typedef enum mc_handler_kind {
    MC_HANDLER_ASYNC,    /* in a coroutine on the event loop */
    MC_HANDLER_SYNC,     /* in the thread pool; may block */
    MC_HANDLER_ISOLATED, /* in a worker process, which may crash */
} mc_handler_kind;

/**
 * One operation. Its parameters are the fields of `args`, a model whose struct is
 * filled from the request: field n comes from in[n], under its name there. `call`
 * hands the struct to the user's handler.
 */
typedef struct mc_operation {
    const char *name;   /* "users.read", for logs */
    const char *method; /* "GET" */
    const char *path;   /* "/users/{id}": a parameter is a whole segment and never empty; fixed
                           segments win over parameters */
    mc_handler_kind handler;
    const mc_model *args; /* NULL where there are none */
    const mc_param_in *in;
    size_t args_size;
    /* Reads the only body into its field of `args`; where it returns false, `in` says how to, and
       what is wrong. May be NULL. */
    bool (*read_body)(void *args, mc_str json, mc_arena *arena);
    bool embed_body; /* several bodies: each under its name in one object */
    mc_response (*call)(mc_context *ctx, const void *args);
    int64_t timeout_ms; /* 0: the server's handler_timeout_ms */
    size_t concurrency; /* more at once are refused with 503; 0: as many as come */
    mc_auth_kind auth;  /* other than MC_AUTH_NONE: `verify` is asked first, and 401 answered
                           where no such credentials came; an API key is in X-API-Key */
    mc_verify_fn *verify;
    const char *const *scopes;
    size_t scopes_len;
    mc_stream_kind stream; /* of an async handler */
    int stream_status;
    const struct mc_ws_frames *ws; /* of MC_STREAM_MESSAGES: &mc_ws_wslay of modelc/ws.h */
    const char *const *protocols;  /* its subprotocols, the best first */
    size_t protocols_len;
} mc_operation;

/** A text in pieces, which joined are all of it. */
typedef struct mc_document {
    const char *const *pieces;
    size_t len;
} mc_document;

typedef struct mc_service {
    const char *name;
    const mc_operation *operations;
    size_t len;
    const mc_document *document; /* OpenAPI 3.1, as JSON, of it and its neighbours; or NULL */
} mc_service;

/* ---- the app ---------------------------------------------------------------------- */

/** Limits and times; a zeroed field means the default in brackets. */
typedef struct mc_server_options {
    const char *host;           /* ["127.0.0.1"] */
    uint16_t port;              /* [8000] */
    bool any_port;              /* listen on a free port instead of `port`, for tests */
    size_t max_connections;     /* [10000]: more are refused with 503 */
    size_t max_per_address;     /* [a quarter of max_connections, and for this machine itself all]:
                                   of one address, which is a /64 of IPv6; more are refused with
                                   503. Behind a proxy all have its address: SIZE_MAX is no limit */
    size_t max_header_bytes;    /* [8192], request line and headers: 431 */
    size_t max_body_bytes;      /* [1 MiB]: 413 */
    size_t max_upload_bytes;    /* [64 MiB], a body with files: 413 */
    size_t upload_memory_bytes; /* [1 MiB], of files: what is more goes to upload_folder */
    const char *upload_folder;  /* [$TMPDIR, else "/tmp"] */
    int64_t header_timeout_ms;  /* [10000], for the whole head: 408 */
    int64_t body_timeout_ms;    /* [30000], for the whole body, and for each 1 MiB of a
                                   form: 408; as long to take a response */
    int64_t idle_timeout_ms;    /* [60000], between requests: closed */
    int64_t handler_timeout_ms; /* [30000], the deadline of a request: an async handler is then
                                   cancelled and the answer is 504; a sync one is waited for */
    int64_t drain_timeout_ms;   /* [10000], after SIGTERM or SIGINT */
    size_t max_message_bytes;   /* [1 MiB], of a WebSocket: closed with 1009 */
    int64_t socket_ping_ms;     /* [20000]: a WebSocket that is silent for so long gets a ping */
    int64_t socket_idle_ms;     /* [60000]: one from which nothing comes, no pong either, is lost */
    size_t pool_threads;        /* [16] for each loop, for sync handlers */
    size_t threads;            /* [1], each with a loop, at most 256: async handlers then run at the
                                  same time, and what they share is guarded by them */
    size_t workers;            /* [0: none], at most 256: processes that serve, each with `threads`,
                                  under this one, which starts anew what dies; see mc_serve */
    size_t max_sync_requests;  /* [1024], in those threads or waiting for one: then 503 */
    unsigned isolated_workers; /* [one a processor] for each loop: processes for isolated
                                  handlers */
    const char *tls_cert;      /* a file of PEM, the server's certificate first: HTTPS then, by */
    const char *tls_key;       /* the app's `tls`, with the key in this file */
    const char *docs_folder;   /* of the npm package swagger-ui-dist: /docs is Swagger UI then, and
                                  the files are below /docs/assets */
    bool quiet;                /* no lines on stderr but errors */
} mc_server_options;

/**
 * What speaks TLS: mc_tls_openssl of modelc/tls.h, or one of your own. Nothing of it waits: where
 * it wants to read or write first it says so and is called again. Sessions belong to one thread
 * each, a context to all.
 */
typedef struct mc_tls {
    /** A context from files of PEM; NULL, with a text of at most `size` bytes in `problem`. */
    void *(*open)(const char *cert, const char *key, char *problem, size_t size);
    void (*close)(void *context);
    /** The server's side of a connection; NULL where memory is short. `fd` stays the caller's. */
    void *(*begin)(void *context, int fd);
    /* How many bytes, of a handshake 1; 0: the client has ended it; or one of mc_tls_wants. */
    ptrdiff_t (*handshake)(void *session);
    ptrdiff_t (*read)(void *session, void *out, size_t len);
    ptrdiff_t (*write)(void *session, const void *data, size_t len);
    /** Tells the client that nothing more comes, if that can be done at once. */
    void (*say_end)(void *session);
    void (*end)(void *session);
} mc_tls;

enum mc_tls_wants { MC_TLS_WANTS_READ = -1, MC_TLS_WANTS_WRITE = -2, MC_TLS_FAILED = -3 };

typedef enum mc_access_log {
    MC_ACCESS_LOG_NONE,
    MC_ACCESS_LOG_TEXT,
    MC_ACCESS_LOG_JSON
} mc_access_log;

/**
 * Files below a URL. What begins with a dot is not found, nor what is a link, so that no path leads
 * out of the folder; a path that ends in a slash is answered with its index.html. Sent as by
 * mc_response_file.
 */
typedef struct mc_folder {
    const char *url;    /* "/assets": "/assets/app.js" is then app.js in the folder */
    const char *folder; /* of a local disk: opening a file does not suspend */
} mc_folder;

/** An API: services, the state its handlers share, and hooks. */
typedef struct mc_app {
    const mc_service *const *services;
    size_t services_len;
    void *state;
    /** Called on the loop before the first connection; non-zero stops the start. May be NULL. */
    int (*on_start)(struct mc_app *app);
    /** Called after the last connection. May be NULL. */
    void (*on_stop)(struct mc_app *app);
    /** Called with the bound port once connections are accepted. May be NULL. */
    void (*on_listen)(struct mc_app *app, uint16_t port);
    /**
     * Makes the answer where something went wrong, in place of {"detail": ...}: for all that the
     * server says by itself (400 to 504), and for mc_response_detail. `errors` are a 422's
     * mistakes, for mc_errors_to_json or one by one; NULL of any other status. A zeroed response
     * stands for the usual one. Runs where the handler would, so it must not block, and in any
     * thread. A request that could not be read has neither method nor path nor headers. May be
     * NULL.
     */
    mc_response (*on_error)(mc_context *ctx, int status, mc_str detail, const mc_errors *errors);
    /* Every server also answers GET /openapi.json and .yaml, /docs (a page to read and try the
     * API with), /healthz (200, or 503 while it drains) and /metrics (Prometheus), but for those
     * where a service of its own does. */
    bool hide_docs;           /* neither /openapi.json and .yaml nor /docs */
    bool hide_metrics;        /* no /metrics */
    const char *docs_assets;  /* /docs is Swagger UI, whose files lie below this URL, as an author
                                 of HTML writes it; else see `docs_folder` of the options; without
                                 both it is a page of our own that needs no files */
    mc_access_log access_log; /* a line on stderr for each request */
    bool request_ids;         /* every answer has an x-request-id, see mc_context_request_id */
    size_t rate_per_second;   /* requests of one address; more get 429. 0: no limit */
    size_t rate_burst;        /* that many at once; 0: rate_per_second */
    size_t gzip_min_bytes;    /* longer texts are compressed where the client takes it; 0: none */
    /* Pages of these origins ("https://example.org", or "*" for all) may use the API. */
    const char *const *cors_origins;
    size_t cors_origins_len;
    bool cors_credentials; /* with cookies and the like */
    const mc_tls *tls;     /* &mc_tls_openssl of modelc/tls.h, to be able to serve HTTPS */
    /* Files as they are, where no operation has the path. */
    const struct mc_folder *folders;
    size_t folders_len;
    mc_server_options options;
} mc_app;

/**
 * Serves until SIGINT or SIGTERM, then answers what was accepted and returns 0: what takes
 * longer than drain_timeout_ms is cancelled and answered with 503, and only a sync handler that
 * does not return holds it up. A second signal ends the process at once.
 * On failure (two routes alike, port taken, no memory) prints why to stderr and returns 1. Call
 * it from main, outside mc_run; threads of yours must block both signals. `app` must not change
 * meanwhile.
 *
 * With `threads`, on_start and on_stop are called once, in the first. With `workers`, each calls
 * them, and SIGHUP replaces all workers one by one, without losing a connection; a worker that
 * dies is started anew after a pause that grows. Limits (max_connections, max_per_address) are
 * those of one process then; max_sync_requests and the rates of one loop; /metrics is of all.
 *
 * GET also answers HEAD. A path that fits only with its last slash taken away or added is
 * redirected (307), as FastAPI does; one that fits with another method is 405 with Allow.
 */
int mc_serve(mc_app *app);
/**
 * As mc_serve, after --host HOST, --port PORT, --threads N, --workers N, --per-ip N,
 * --cert FILE, --key FILE, --docs-assets DIR, --quiet and --help from the command line, which win
 * over `app->options`. Returns 2 where the command line is wrong. `argv` must outlive it.
 */
int mc_serve_main(mc_app *app, int argc, char **argv);

/** A request without a socket: what the server's parser makes, and what tests make by hand. */
typedef struct mc_request {
    mc_str method;
    mc_str target;            /* path and query, as on the wire */
    const mc_header *headers; /* linked */
    mc_str body;
    bool has_body;
} mc_request;

/**
 * Routes and answers one request without a socket; the response lives in `arena`.
 * Sync handlers are offloaded where a loop runs, else called at once. Never fails: what goes
 * wrong is a response. The body of a HEAD response is that of GET. Several threads may do so
 * for one app, each with its own arena. For tests: the routes are built anew by each call.
 */
mc_response mc_app_handle(mc_app *app, const mc_request *request, mc_arena *arena);

#ifdef __cplusplus
}
#endif
#endif
