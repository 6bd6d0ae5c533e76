/* Made by modelc from $source$: do not edit. */
/* What answers for the operations of $package$ whose handlers are not written yet: 501. All of it
 * is weak, so that a handler of yours takes its place. Link it behind your own code. */
#include "$package$_service.h"

//% for verifier in verifiers
MC_WEAK mc_verdict $verifier.c_name$(mc_context *ctx, const mc_credentials *given) {
    (void)given;
    return mc_verdict_missing(ctx);
}

//% end
//% for service in services
//% for op in service.operations
MC_WEAK $op.c_name$_result $op.c_name$(mc_context *ctx$op.parameters$) {
//% for field in op.args
    (void)$field.parameter_name$;
//% end
    return ($op.c_name$_result){mc_response_missing(ctx)};
}

//% end
//% end
