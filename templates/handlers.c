/* The handlers of $package$: yours to fill in. modelc never writes over this file. */
#include "$package$_service.h"

//% for verifier in verifiers
/** Whether who sent $verifier.what$ may call the operation. */
mc_verdict $verifier.c_name$(mc_context *ctx, const mc_credentials *given) {
    (void)ctx;
    (void)given;
    return MC_VERDICT_UNKNOWN;
}

//% end
//% for service in services
//% for op in service.operations
/** $op.method$ $op.path$, $op.where$. */
$op.c_name$_result $op.c_name$(mc_context *ctx$op.parameters$) {
//% for field in op.args
    (void)$field.parameter_name$;
//% end
    return ($op.c_name$_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

//% end
//% end
