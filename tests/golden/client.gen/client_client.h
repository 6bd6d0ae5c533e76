/* Made by modelc from client.dsl: do not edit. */
/*
 * Asks a server of client: one function for each operation, which tells by true that the answer
 * is the success that the schema declares, and by `reply->kind` which other one it is. They suspend
 * the task that calls them; all of a reply lives in `arena`.
 */
#ifndef CLIENT_CLIENT_H
#define CLIENT_CLIENT_H

#include <modelc/call.h>

#include "client.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Items ---- */

/** Which answer it is, besides those of mc_reply_kind. */
enum {
    CLIENT_ITEMS_LIST_REPLY_OK = MC_REPLY_DECLARED + 0, /* 200: list[Item] */
};

typedef struct client_items_list_reply {
    int kind;
    union {
        client_item_list ok;
    } as; /* what the declared answers hold */
    mc_reply about;
} client_items_list_reply;

/**
 * Some of them.
 * GET /items
 */
bool client_items_list_call(mc_client *client, const client_find *find, const mc_str *x_trace, mc_arena *arena,
        client_items_list_reply *reply);

/** Which answer it is, besides those of mc_reply_kind. */
enum {
    CLIENT_ITEMS_READ_REPLY_OK = MC_REPLY_DECLARED + 0, /* 200: Item */
    CLIENT_ITEMS_READ_REPLY_NOT_FOUND = MC_REPLY_DECLARED + 1, /* 404: NotFound */
    CLIENT_ITEMS_READ_REPLY_INT = MC_REPLY_DECLARED + 2, /* 418: Int */
};

typedef struct client_items_read_reply {
    int kind;
    union {
        client_item ok;
        client_not_found not_found;
        client_int int_;
    } as; /* what the declared answers hold */
    mc_reply about;
} client_items_read_reply;

/**
 * GET /items/{id}
 */
bool client_items_read_call(mc_client *client, int64_t id, mc_arena *arena,
        client_items_read_reply *reply);

/** Which answer it is, besides those of mc_reply_kind. */
enum {
    CLIENT_ITEMS_CREATE_REPLY_CREATED = MC_REPLY_DECLARED + 0, /* 201: Item */
    CLIENT_ITEMS_CREATE_REPLY_CONFLICT = MC_REPLY_DECLARED + 1, /* 409: Conflict */
};

typedef struct client_items_create_reply {
    int kind;
    union {
        client_item created;
        client_conflict conflict;
    } as; /* what the declared answers hold */
    mc_reply about;
} client_items_create_reply;

/**
 * POST /items
 */
bool client_items_create_call(mc_client *client, const client_new_item *body, mc_arena *arena,
        client_items_create_reply *reply);

/** Which answer it is, besides those of mc_reply_kind. */
enum {
    CLIENT_ITEMS_REPLACE_REPLY_OK = MC_REPLY_DECLARED + 0, /* 200: Item */
    CLIENT_ITEMS_REPLACE_REPLY_NOT_FOUND = MC_REPLY_DECLARED + 1, /* 404: NotFound */
};

typedef struct client_items_replace_reply {
    int kind;
    union {
        client_item ok;
        client_not_found not_found;
    } as; /* what the declared answers hold */
    mc_reply about;
} client_items_replace_reply;

/**
 * PUT /items/{id}
 */
bool client_items_replace_call(mc_client *client, int64_t id, const client_new_item *item, const double *at, mc_arena *arena,
        client_items_replace_reply *reply);

/** Which answer it is, besides those of mc_reply_kind. */
enum {
    CLIENT_ITEMS_REMOVE_REPLY_NO_CONTENT = MC_REPLY_DECLARED + 0, /* 204 */
};

typedef struct client_items_remove_reply {
    int kind;
    mc_reply about;
} client_items_remove_reply;

/**
 * DELETE /items/{id}
 */
bool client_items_remove_call(mc_client *client, int64_t id, mc_str session, mc_arena *arena,
        client_items_remove_reply *reply);

/** Which answer it is, besides those of mc_reply_kind. */
enum {
    CLIENT_ITEMS_LOGIN_REPLY_OK = MC_REPLY_DECLARED + 0, /* 200: str */
};

typedef struct client_items_login_reply {
    int kind;
    union {
        mc_str ok;
    } as; /* what the declared answers hold */
    mc_reply about;
} client_items_login_reply;

/**
 * POST /items/login
 */
bool client_items_login_call(mc_client *mc_client_, mc_str client, mc_str arena, mc_str reply, mc_arena *mc_arena_,
        client_items_login_reply *mc_reply_);

/** Which answer it is, besides those of mc_reply_kind. */
enum {
    CLIENT_ITEMS_NOTE_REPLY_OK = MC_REPLY_DECLARED + 0, /* 200 */
};

typedef struct client_items_note_reply {
    int kind;
    mc_reply about;
} client_items_note_reply;

/**
 * GET /items/note
 */
bool client_items_note_call(mc_client *client, mc_arena *arena,
        client_items_note_reply *reply);

/* POST /items/note has no function: it takes files. */

/* GET /items/feed has no function: its answer is a stream. */

#ifdef __cplusplus
}
#endif
#endif
