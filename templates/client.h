/* Made by modelc from $source$: do not edit. */
/*
 * Asks a server of $package$: one function for each operation, which tells by true that the answer
 * is the success that the schema declares, and by `reply->kind` which other one it is. They suspend
 * the task that calls them; all of a reply lives in `arena`.
 */
#ifndef $guard$_CLIENT_H
#define $guard$_CLIENT_H

#include <modelc/call.h>

#include "$package$.h"

#ifdef __cplusplus
extern "C" {
#endif

//% for service in services
/* ---- $service.name$ ---- */

//% for op in service.operations
//% if op.left_out
/* $op.method$ $op.path$ has no function: $op.left_out$. */

//% else
/** Which answer it is, besides those of mc_reply_kind. */
enum {
//% for answer in op.answers
    $answer.constant$ = MC_REPLY_DECLARED + $answer.index$, /* $answer.comment$ */
//% end
};

typedef struct $op.c_name$_reply {
    int kind;
//% if op.typed
    union {
//% for answer in op.answers
//% if answer.type
        $answer.declaration$;
//% end
//% end
    } as; /* what the declared answers hold */
//% end
    mc_reply about;
} $op.c_name$_reply;

/**
//% if op.doc_line
 * $op.doc_line$
//% end
//% for line in op.doc
 * $line.text$
//% end
 * $op.method$ $op.path$
 */
bool $op.c_name$_call(mc_client *$op.client$$op.parameters$, mc_arena *$op.arena$,
        $op.c_name$_reply *$op.reply$);

//% end
//% end
//% end
#ifdef __cplusplus
}
#endif
#endif
