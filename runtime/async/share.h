/* What other threads hold of a loop, and what they post to it. */
#ifndef MODELC_ASYNC_SHARE_H
#define MODELC_ASYNC_SHARE_H

#include <stdbool.h>

typedef struct mc_loop mc_loop;

/* True where somebody else may post: the loop is never at its end while it waits. */
bool mc_share_expects_posts(const mc_loop *loop);
/* No posts from now on; what has come is still delivered. Does nothing the second time. */
void mc_share_end(mc_loop *loop);

#endif
