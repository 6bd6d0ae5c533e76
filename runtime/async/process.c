/* A pool of child processes, as the program sees it: who is free, and what comes of a call. */
#include "loop.h"
#include "nursery.h"

#include <modelc/base.h>
#include <modelc/process.h>
#include <modelc/sync.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define DEFAULT_MAX ((size_t)16 << 20)
#define CHUNK 4096 /* on the stack of the task */

/* One child. */
typedef struct slot {
    int fd;      /* to it; -1: there is none */
    bool busy;   /* with a call */
    bool buried; /* its death was told, in `status` */
    int status;
} slot;

struct mc_process_pool {
    mc_nursery_work work;
    int nursery; /* requests to it, deaths from it */
    pid_t nursery_pid;
    unsigned count;
    size_t calls;
    size_t deaths;
    mc_semaphore free_slots;
    mc_mutex deaths_lock; /* one task at a time reads what the nursery tells */
    slot slots[];
};

/* ---- the nursery -------------------------------------------------------- */

/* `fd` -1: nothing goes along. */
static int request(mc_process_pool *pool, unsigned verb, unsigned index, int fd) {
    mc_nursery_request r = {verb, index};
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr aligned;
    } control = {{0}};
    struct iovec piece = {&r, sizeof r};
    struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1};
    if (fd >= 0) {
        message.msg_control = control.bytes;
        message.msg_controllen = sizeof control.bytes;
        struct cmsghdr *attached = CMSG_FIRSTHDR(&message);
        attached->cmsg_level = SOL_SOCKET;
        attached->cmsg_type = SCM_RIGHTS;
        attached->cmsg_len = CMSG_LEN(sizeof fd);
        memcpy(CMSG_DATA(attached), &fd, sizeof fd);
    }
    ssize_t sent;
    do {
        sent = sendmsg(pool->nursery, &message, MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent < 0 ? -errno : MC_OK;
}

static int start_child(mc_process_pool *pool, unsigned index) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return -errno;
    }
    int status = request(pool, MC_NURSERY_START, index, ends[1]);
    close(ends[1]);
    if (status != MC_OK) {
        close(ends[0]);
        return status == -ECONNRESET ? MC_EPIPE : status;
    }
    pool->slots[index] = (slot){.fd = ends[0], .busy = pool->slots[index].busy};
    return MC_OK;
}

/* Notes the next death that the nursery tells. */
static int read_death(mc_process_pool *pool) {
    mc_nursery_death death;
    ptrdiff_t got = mc_read(pool->nursery, &death, sizeof death, MC_NEVER);
    if (got < 0) {
        return (int)got;
    }
    if (got != (ptrdiff_t)sizeof death || death.slot >= pool->count) {
        return MC_EPIPE; /* the nursery itself has gone */
    }
    pool->slots[death.slot].buried = true;
    pool->slots[death.slot].status = death.status;
    return MC_OK;
}

/* Waits until the death of the slot's child was told. Shielded by the caller. */
static int await_death(mc_process_pool *pool, slot *s) {
    int status = mc_mutex_lock(&pool->deaths_lock, MC_NEVER);
    if (status != MC_OK) {
        return status;
    }
    while (!s->buried && status == MC_OK) {
        status = read_death(pool);
    }
    mc_mutex_unlock(&pool->deaths_lock);
    return status;
}

static mc_process_end end_of(int status) {
    mc_process_end end = {0};
    if (WIFSIGNALED(status)) {
        end.signal = WTERMSIG(status);
    } else if (WIFEXITED(status)) {
        end.exit_status = WEXITSTATUS(status);
    }
    return end;
}

/* The child of `index` is dead or to be killed: learns how it ended, and starts another. */
static void replace_child(mc_process_pool *pool, unsigned index, mc_process_end *end) {
    slot *s = &pool->slots[index];
    bool shielded = mc_shield(true);
    mc_close(s->fd); /* where it still lives and waits for input, that ends it too */
    s->fd = -1;
    pool->deaths++;
    if (request(pool, MC_NURSERY_KILL, index, -1) == MC_OK && await_death(pool, s) == MC_OK) {
        *end = end_of(s->status);
        start_child(pool, index); /* where it cannot be now, the next call tries again */
    }
    mc_shield(shielded);
}

/* ---- a call ------------------------------------------------------------- */

static int send_input(int fd, mc_str input, int64_t deadline_ms) {
    mc_process_header header = {.len = input.len};
    struct iovec pieces[] = {{&header, sizeof header}, {.iov_len = input.len}};
    memcpy(&pieces[1].iov_base, &input.data, sizeof input.data);
    return mc_writev_all(fd, pieces, input.len > 0 ? 2 : 1, deadline_ms);
}

/* Exactly `len` bytes; MC_ECRASHED where the child ends before. */
static int read_exactly(int fd, char *to, size_t len, int64_t deadline_ms) {
    for (size_t done = 0; done < len;) {
        ptrdiff_t got = mc_read(fd, to + done, len - done, deadline_ms);
        if (got <= 0) {
            return got == 0 || got == -ECONNRESET ? MC_ECRASHED : (int)got;
        }
        done += (size_t)got;
    }
    return MC_OK;
}

static int read_output(int fd, size_t len, mc_buf *output, int64_t deadline_ms) {
    char chunk[CHUNK];
    while (len > 0) {
        size_t wanted = len < sizeof chunk ? len : sizeof chunk;
        int status = read_exactly(fd, chunk, wanted, deadline_ms);
        if (status != MC_OK) {
            return status;
        }
        mc_buf_add(output, chunk, wanted);
        len -= wanted;
    }
    return MC_OK;
}

/* One call and its answer, whose status goes to `*result`; an error means a lost child. */
static int exchange(mc_process_pool *pool, int fd, mc_str input, mc_buf *output,
                    int64_t deadline_ms, int *result) {
    int status = send_input(fd, input, deadline_ms);
    if (status != MC_OK) {
        return status == MC_EPIPE || status == -ECONNRESET ? MC_ECRASHED : status;
    }
    mc_process_header answer;
    status = read_exactly(fd, (char *)&answer, sizeof answer, deadline_ms);
    if (status != MC_OK) {
        return status;
    }
    if (answer.len > pool->work.max_output) {
        return MC_ECRASHED; /* only memory that was trampled on can say so */
    }
    *result = (int)answer.status;
    return read_output(fd, (size_t)answer.len, output, deadline_ms);
}

static unsigned take_slot(mc_process_pool *pool) {
    unsigned index = 0;
    while (pool->slots[index].busy) {
        index++; /* the semaphore says that there is one */
    }
    pool->slots[index].busy = true;
    return index;
}

static int call_in(mc_process_pool *pool, unsigned index, mc_str input, mc_buf *output,
                   int64_t deadline_ms, mc_process_end *end) {
    int result = MC_OK;
    int status = pool->slots[index].fd < 0 ? start_child(pool, index) : MC_OK;
    if (status != MC_OK) {
        return status;
    }
    size_t before = output->len;
    status = exchange(pool, pool->slots[index].fd, input, output, deadline_ms, &result);
    if (status != MC_OK) {
        if (!output->failed) {
            output->len = before; /* half an output is none */
        }
        replace_child(pool, index, end);
        return status;
    }
    return output->failed ? MC_ENOMEM : result;
}

int mc_process_call(mc_process_pool *pool, mc_str input, mc_buf *output, int64_t deadline_ms,
                    mc_process_end *end) {
    mc_process_end ignored;
    end = end ? end : &ignored;
    *end = (mc_process_end){0};
    if (!mc_loop_here()) {
        return MC_ENOLOOP;
    }
    if (!pool || input.len > pool->work.max_input) {
        return pool ? MC_EMSGSIZE : MC_EINVAL;
    }
    int status = mc_semaphore_acquire(&pool->free_slots, deadline_ms);
    if (status != MC_OK) {
        return status;
    }
    pool->calls++;
    unsigned index = take_slot(pool);
    status = call_in(pool, index, input, output, deadline_ms, end);
    pool->slots[index].busy = false;
    pool->calls--;
    mc_semaphore_release(&pool->free_slots);
    return status;
}

size_t mc_process_deaths(const mc_process_pool *pool) {
    return pool ? pool->deaths : 0;
}

/* ---- from the making to the end ------------------------------------------ */

static void free_pool(mc_process_pool *pool) {
    for (unsigned i = 0; i < pool->count; i++) {
        if (pool->slots[i].fd >= 0) {
            mc_close(pool->slots[i].fd);
        }
    }
    if (pool->nursery >= 0) {
        mc_close(pool->nursery); /* that ends the nursery, which kills what lives */
        while (waitpid(pool->nursery_pid, NULL, 0) < 0 && errno == EINTR) {
        }
    }
    free(pool);
}

static mc_process_pool *make_pool(const mc_process_options *options) {
    unsigned count = options->workers ? options->workers : mc_processors();
    size_t size;
    if (!mc_size_mul(count, sizeof(slot), &size) ||
        !mc_size_add(size, sizeof(mc_process_pool), &size)) {
        return NULL;
    }
    mc_process_pool *pool = calloc(1, size);
    if (!pool) {
        return NULL;
    }
    pool->nursery = -1;
    pool->count = count;
    pool->free_slots.count = count;
    pool->work.max_input = options->max_input ? options->max_input : DEFAULT_MAX;
    pool->work.max_output = options->max_output ? options->max_output : DEFAULT_MAX;
    for (unsigned i = 0; i < count; i++) {
        pool->slots[i].fd = -1;
    }
    return pool;
}

int mc_process_pool_open(const mc_process_options *options, mc_process_fn *fn, void *arg,
                         mc_process_pool **out) {
    *out = NULL;
    if (!mc_loop_here()) {
        return MC_ENOLOOP;
    }
    mc_process_pool *pool = make_pool(options ? options : &(mc_process_options){0});
    if (!pool) {
        return MC_ENOMEM;
    }
    pool->work.fn = fn;
    pool->work.arg = arg;
    int status = mc_nursery_start(&pool->work, pool->count, &pool->nursery, &pool->nursery_pid);
    for (unsigned i = 0; i < pool->count && status == MC_OK; i++) {
        status = start_child(pool, i);
    }
    if (status != MC_OK) {
        free_pool(pool);
        return status;
    }
    *out = pool;
    return MC_OK;
}

int mc_process_pool_close(mc_process_pool *pool) {
    if (!mc_loop_here()) {
        return MC_ENOLOOP;
    }
    if (pool && pool->calls > 0) {
        return MC_EBUSY;
    }
    if (pool) {
        free_pool(pool);
    }
    return MC_OK;
}
