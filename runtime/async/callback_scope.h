/* The scope of the main task in which callbacks and posts run. */
#ifndef MODELC_ASYNC_CALLBACK_SCOPE_H
#define MODELC_ASYNC_CALLBACK_SCOPE_H

#include "loop.h"

/* The scope, made where it is not there yet; NULL: no memory, or the main task has ended. */
mc_scope *mc_callback_scope(mc_loop *loop);
/* A task in it; NULL: as above. */
mc_task *mc_callback_spawn(mc_loop *loop, const char *name, mc_fn *body, void *arg);

#endif
