/* The checks of $package$: yours to fill in. modelc never writes over this file. */
#include "$package$.h"

//% for function in functions
$function.returns$ $function.c_name$($function.parameters$) {
//% for parameter in function.names
    (void)$parameter.name$;
//% end
//% if function.is_check
    return mc_check_fail(check, "$function.c_name$ is not written yet");
//% else
    (void)arena;
    return ($function.returns$){0};
//% end
}

//% end
