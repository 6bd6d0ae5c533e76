/* References to a loop that other threads hold, and the work that they post to it. */
#include "share.h"

#include "callback_scope.h"
#include "poller.h"

#include <pthread.h>
#include <stdlib.h>

struct mc_loop_ref {
    pthread_mutex_t lock;
    mc_loop *loop; /* NULL once it has ended; under the lock */
    atomic_size_t users;
};

/* Work on its way; freed when it runs. */
typedef struct mc_posted {
    mc_message post;
    mc_loop *loop;
    mc_fn *fn; /* NULL: cancel the main task */
    void *arg;
} mc_posted;

/* ---- references --------------------------------------------------------- */

static mc_loop_ref *make_ref(mc_loop *loop) {
    mc_loop_ref *ref = malloc(sizeof *ref);
    if (!ref) {
        return NULL;
    }
    if (pthread_mutex_init(&ref->lock, NULL) != 0) {
        free(ref);
        return NULL;
    }
    ref->loop = loop;
    atomic_init(&ref->users, 1); /* the loop itself */
    return ref;
}

mc_loop_ref *mc_loop_share(void) {
    mc_loop *loop = mc_loop_here();
    if (loop && !loop->ref) {
        loop->ref = make_ref(loop);
    }
    return loop && loop->ref ? mc_loop_share_again(loop->ref) : NULL;
}

mc_loop_ref *mc_loop_share_again(mc_loop_ref *ref) {
    if (ref) {
        atomic_fetch_add(&ref->users, 1);
    }
    return ref;
}

void mc_loop_release(mc_loop_ref *ref) {
    if (ref && atomic_fetch_sub(&ref->users, 1) == 1) {
        pthread_mutex_destroy(&ref->lock);
        free(ref);
    }
}

bool mc_share_expects_posts(const mc_loop *loop) {
    return loop->ref && atomic_load(&loop->ref->users) > 1;
}

void mc_share_end(mc_loop *loop) {
    mc_loop_ref *ref = loop->ref;
    if (!ref) {
        return;
    }
    pthread_mutex_lock(&ref->lock);
    ref->loop = NULL;
    pthread_mutex_unlock(&ref->lock);
    loop->ref = NULL;
    mc_loop_release(ref);
}

/* ---- posts -------------------------------------------------------------- */

static int run_posted(void *arg) {
    mc_posted posted = *(mc_posted *)arg;
    free(arg);
    return posted.fn(posted.arg);
}

/* As a callback, or where the main task is gone already, as a task that is cancelled. */
static bool spawn_posted(mc_posted *posted) {
    mc_loop *loop = posted->loop;
    if (loop->main) {
        return mc_callback_spawn(loop, "post", run_posted, posted);
    }
    mc_task *task = mc_task_create(loop, NULL, "post", run_posted, posted);
    if (task) {
        mc_task_request_cancel(task);
    }
    return task;
}

/* Where there is no memory for a task just now, it comes again: it must run one day. */
static void deliver(mc_message *post) {
    mc_posted *posted = MC_CONTAINER(post, mc_posted, post);
    mc_loop *loop = posted->loop;
    if (posted->fn) {
        if (!spawn_posted(posted)) {
            mc_poller_post(&loop->poller, post);
        }
        return;
    }
    if (loop->main) {
        mc_task_request_cancel(loop->main);
    }
    free(posted);
}

static int post_to(mc_loop_ref *ref, mc_fn *fn, void *arg) {
    mc_posted *posted = ref ? malloc(sizeof *posted) : NULL;
    if (!posted) {
        return ref ? MC_ENOMEM : MC_EINVAL;
    }
    *posted = (mc_posted){.post.deliver = deliver, .fn = fn, .arg = arg};
    /* Held while we post, so that the loop does not end under our hands. */
    pthread_mutex_lock(&ref->lock);
    bool alive = ref->loop;
    if (alive) {
        posted->loop = ref->loop;
        mc_poller_post(&ref->loop->poller, &posted->post);
    }
    pthread_mutex_unlock(&ref->lock);
    if (!alive) {
        free(posted);
    }
    return alive ? MC_OK : MC_EPIPE;
}

int mc_post(mc_loop_ref *ref, mc_fn *fn, void *arg) {
    return fn ? post_to(ref, fn, arg) : MC_EINVAL;
}

int mc_loop_cancel(mc_loop_ref *ref) {
    return post_to(ref, NULL, NULL);
}
