/* Made by modelc from $source$: do not edit. */
/* From calls to requests, and from answers to replies. */
#include "$package$_client.h"

//% if has_patterns
#include <modelc/pattern.h>

//% end
//% for service in services
//% for owner in service.operations
//% if not owner.left_out
/* ---- $owner.method$ $owner.path$ ---- */

//% include types.c
//% if owner.params
static const mc_call_param $owner.stem$_params[] = {
//% for param in owner.params
    {MC_STR_INIT($param.wire$), &$param.type$, $param.in$},
//% end
};

//% end
static const mc_call_answer $owner.stem$_answers[] = {
//% for answer in owner.answers
    {$answer.status$, $answer.address$},
//% end
};

static const mc_call $owner.stem$ = {
    .method = $owner.method_string$,
    .path = $owner.path_string$,
//% if owner.params
    .params = $owner.stem$_params,
    .params_len = sizeof $owner.stem$_params / sizeof *$owner.stem$_params,
//% end
    .answers = $owner.stem$_answers,
    .answers_len = sizeof $owner.stem$_answers / sizeof *$owner.stem$_answers,
//% if owner.embed_body
    .embed_body = true,
//% end
};

bool $owner.c_name$_call(mc_client *$owner.client$$owner.parameters$, mc_arena *$owner.arena$,
        $owner.c_name$_reply *$owner.reply$) {
//% if owner.params
    const void *const mc_args[] = {
//% for param in owner.params
        $param.argument$,
//% end
    };
//% end
    $owner.reply$->kind = mc_client_call($owner.client$, &$owner.stem$, $owner.args$,
        $owner.arena$, &$owner.reply$->about, $owner.place$);
    return $owner.reply$->kind == MC_REPLY_DECLARED;
}

//% end
//% end
//% end
