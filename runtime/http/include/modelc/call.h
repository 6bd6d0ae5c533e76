/**
 * modelc/call.h - what PACKAGE_client.h is made of (modelc --client): an operation of a service is
 * called like a function, over a mc_client, and its answer comes back typed.
 *
 *     shop_pets_read_reply got;
 *     if (shop_pets_read_call(client, 7, &arena, &got))
 *         use(&got.as.ok);
 *     else if (got.kind == SHOP_PETS_READ_REPLY_NOT_FOUND)
 *         use(got.as.not_found.detail);
 *     else
 *         fprintf(stderr, "%s\n", mc_reply_text(&got.about, &arena).data);
 *
 * What a server sends is checked as strictly as what a client does: a reply never holds a value
 * that breaks the schema.
 */
#ifndef MODELC_CALL_H
#define MODELC_CALL_H

#include <modelc/client.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What came back where it is none of the answers that the schema declares for the operation;
 *  those have constants of their own, from MC_REPLY_DECLARED on. */
enum mc_reply_kind {
    MC_REPLY_FAILED,  /* no answer, or none that can be used: see `error` and `problem` */
    MC_REPLY_INVALID, /* 422: `errors` are the server's, of what was sent */
    MC_REPLY_OTHER,   /* an answer that the schema does not tell of: see `answer` */
    MC_REPLY_DECLARED,
};

/** What is known of every reply. All of it lives in the call's arena. */
typedef struct mc_reply {
    int error;               /* of MC_REPLY_FAILED: as of mc_client_request; -EBADMSG: the body is
                                not what the schema says, `errors` tell where; MC_EINVAL: an
                                argument cannot be sent; else MC_OK */
    const char *problem;     /* the same in words, static; NULL where `error` says all */
    mc_client_answer answer; /* as it came; its status is 0 where none did */
    mc_errors errors;
} mc_reply;

/** One line for a log: why there is no answer, or the status and what was wrong. Empty where
 *  memory is short. */
mc_str mc_reply_text(const mc_reply *reply, mc_arena *arena);

/* ---- for generated code ----------------------------------------------------------------- */

/** An argument: its name on the wire, and where it stands in the request. */
typedef struct mc_call_param {
    mc_str name;
    const mc_type *type;
    mc_param_in in;
} mc_call_param;

/** An answer that is declared. */
typedef struct mc_call_answer {
    int status;
    const mc_type *type; /* of its JSON; NULL: the body is left as it came */
} mc_call_answer;

/** An operation as its clients see it; as in mc_operation. */
typedef struct mc_call {
    const char *method, *path;
    const mc_call_param *params;
    size_t params_len;
    const mc_call_answer *answers; /* the success first */
    size_t answers_len;
    bool embed_body;
} mc_call;

/**
 * [suspends] Sends the operation with `args`, a pointer to each parameter's value (NULL: it is
 * left out), and reads the answer into `*reply` and, where it is a declared one, its value to
 * `as`. Returns the kind: one of mc_reply_kind, or MC_REPLY_DECLARED and the answer's index.
 */
int mc_client_call(mc_client *client, const mc_call *call, const void *const *args, mc_arena *arena,
                   mc_reply *reply, void *as);

#ifdef __cplusplus
}
#endif
#endif
