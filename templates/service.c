/* Made by modelc from $source$: do not edit. */
/* From requests to the handlers of $package$, and from their results to responses. */
//% if has_deprecated
#define MC_DEPRECATED(why) /* what is deprecated is still served */
//% end
#include "$package$_service.h"

//% if has_sockets
#include <modelc/ws.h>

//% end
//% if has_patterns
#include <modelc/pattern.h>

//% end
//% for service in services
//% for owner in service.operations
/* ---- $owner.method$ $owner.path$ ---- */

//% if owner.args
typedef struct $owner.stem$_args {
//% for field in owner.args
    $field.declaration$;
//% end
//% for flag in owner.flags
    bool $flag.name$;
//% end
    uint64_t given[$owner.given_words$];
} $owner.stem$_args;

//% for check in owner.checks
static bool $check.name$(const void *value, mc_check *check) {
    return $check.call$;
}

//% end
//% include types.c
//% for list in owner.defaults
static const $list.declaration$ = $list.value$;

//% end
static void $owner.stem$_init(void *out) {
//% if owner.initial
    *($owner.stem$_args *)out = ($owner.stem$_args){
//% for value in owner.initial
        .$value.name$ = $value.value$,
//% end
    };
//% else
    *($owner.stem$_args *)out = ($owner.stem$_args){0};
//% end
}

static const mc_field $owner.stem$_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
//% for field in owner.args
    {$field.wire$, &$field.type$, offsetof($owner.stem$_args, $field.c_name$),
     $field.has$, $field.flags$},
//% end
};

static const mc_param_in $owner.stem$_in[] = {
//% for field in owner.args
    $field.in$,
//% end
};

static const mc_model $owner.stem$_model = {
    .fields = $owner.stem$_fields,
    .fields_len = sizeof $owner.stem$_fields / sizeof *$owner.stem$_fields,
    .given_offset = offsetof($owner.stem$_args, given),
    .init = $owner.stem$_init,
};

//% if owner.reads_body
static bool $owner.stem$_read_body(void *args, mc_str json, mc_arena *arena) {
    $owner.stem$_args *to = args;
    return $owner.body_type$_from_json(&to->$owner.body$, json, arena, NULL);
}

//% end
static mc_response $owner.stem$_call(mc_context *ctx, const void *args) {
    const $owner.stem$_args *from = args;
    return $owner.c_name$(ctx$owner.arguments$).response;
}
//% else
static mc_response $owner.stem$_call(mc_context *ctx, const void *args) {
    (void)args;
    return $owner.c_name$(ctx).response;
}

//% include types.c
//% end

//% for answer in owner.answers
//% if answer.writer
static bool $answer.writer$(const void *value, mc_buf *out) {
    return $answer.model$_to_json(value, out, MC_JSON_DEFAULT);
}

//% end
$owner.c_name$_result $owner.c_name$_$answer.c_name$(mc_context *ctx$answer.parameters$) {
//% if answer.error
    $answer.error$ error = $answer.error$_init();
//% for field in answer.fields
    error.$field.c_name$ = $field.value$;
//% end
//% end
    return ($owner.c_name$_result){$answer.response$};
}

//% end
//% if owner.socket
bool $owner.c_name$_next(mc_context *ctx, $owner.message$) {
    return mc_ws_next(ctx, &$owner.message_type$, message);
}

bool $owner.c_name$_next_or_errors(mc_context *ctx, $owner.message$,
        const mc_errors **errors) {
    return mc_ws_next_or_errors(ctx, &$owner.message_type$, message, errors);
}

bool $owner.c_name$_send(mc_context *ctx, $owner.item$) {
    return mc_ws_send(ctx, &$owner.item_type$, $owner.item_address$);
}

//% else
//% if owner.stream
bool $owner.c_name$_send(mc_context *ctx, $owner.item$) {
    return mc_stream_send(ctx, &$owner.item_type$, $owner.item_address$);
}

//% if owner.events
bool $owner.c_name$_send_event(mc_context *ctx, $owner.item$,
        const mc_event_fields *fields) {
    return mc_stream_send_event(ctx, &$owner.item_type$, $owner.item_address$, fields);
}

//% end
//% end
//% end
//% end
//% for op in service.operations
//% if op.scopes
static const char *const $op.stem$_scopes[] = {
//% for scope in op.scopes
    $scope.text$,
//% end
};

//% end
//% end
static const mc_operation $service.stem$_operations[] = {
//% for op in service.operations
    {
        .name = $op.label$,
        .method = $op.method_string$,
        .path = $op.path_string$,
        .handler = $op.handler$,
//% if op.args
        .args = &$op.stem$_model,
        .in = $op.stem$_in,
        .args_size = sizeof($op.stem$_args),
//% if op.reads_body
        .read_body = $op.stem$_read_body,
//% end
//% end
//% if op.embed_body
        .embed_body = true,
//% end
        .call = $op.stem$_call,
//% if op.stream
        .stream = $op.stream_kind$,
        .stream_status = $op.status$,
//% end
//% if op.socket
        .ws = &mc_ws_wslay,
//% end
//% if op.limits
        .timeout_ms = $op.timeout_ms$,
        .concurrency = $op.concurrency$,
//% end
//% if op.auth
        .auth = $op.auth_kind$,
        .verify = $op.verifier$,
//% if op.scopes
        .scopes = $op.stem$_scopes,
        .scopes_len = sizeof $op.stem$_scopes / sizeof *$op.stem$_scopes,
//% end
//% end
    },
//% end
};

const mc_service $service.c_name$ = {
    .name = $service.label$,
    .operations = $service.stem$_operations,
    .len = sizeof $service.stem$_operations / sizeof *$service.stem$_operations,
    .document = &$package$_openapi,
};

//% end
