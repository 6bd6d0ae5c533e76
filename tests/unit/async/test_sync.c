/* Mutex, semaphore and event: who waits, in which order, and how a wait ends early. */
#include "support.h"

/* What several tasks share, and one of them. */
typedef struct party {
    mc_mutex mutex;
    mc_semaphore semaphore;
    mc_event event;
    trace t;
} party;

typedef struct guest {
    party *p;
    char name;
    int64_t deadline_ms;
} guest;

/* ---- mutex -------------------------------------------------------------- */

static int lock_and_note(void *arg) {
    guest *g = arg;
    int status = mc_mutex_lock(&g->p->mutex, g->deadline_ms);
    if (status != MC_OK) {
        return status;
    }
    note(&g->p->t, g->name);
    status = mc_sleep(10);
    note(&g->p->t, g->name);
    int unlocked = mc_mutex_unlock(&g->p->mutex);
    return status != MC_OK ? status : unlocked;
}

static int three_lock(void *arg) {
    party *p = arg;
    guest g[] = {{p, 'a', MC_NEVER}, {p, 'b', MC_NEVER}, {p, 'c', MC_NEVER}};
    return mc_gather(mc_spawn(lock_and_note, &g[0]), mc_spawn(lock_and_note, &g[1]),
                     mc_spawn(lock_and_note, &g[2]));
}

Test(async_sync, a_mutex_lets_one_in_at_a_time_in_the_order_of_asking) {
    party p = {0};
    cr_assert_eq(run_virtual(three_lock, &p), MC_OK);
    cr_assert_str_eq(p.t.text, "aabbcc");
    cr_assert_null(p.mutex.owner);
}

static int give_up_on_a_mutex(void *arg) {
    party *p = arg;
    cr_expect_eq(mc_mutex_lock(&p->mutex, MC_NEVER), MC_OK);
    cr_expect_eq(mc_mutex_lock(&p->mutex, MC_NEVER), MC_EDEADLK, "we have it already");
    guest late = {p, 'l', mc_deadline_in(5)}, cancelled = {p, 'c', MC_NEVER},
          last = {p, 'x', MC_NEVER};
    mc_task *a = mc_spawn(lock_and_note, &late), *b = mc_spawn(lock_and_note, &cancelled);
    mc_task *c = mc_spawn(lock_and_note, &last);
    cr_expect_eq(mc_await(a), MC_ETIMEDOUT);
    cr_expect_eq(mc_now_ms(), 5);
    mc_cancel(b);
    cr_expect_eq(mc_await(b), MC_ECANCELED);
    cr_expect_eq(mc_mutex_unlock(&p->mutex), MC_OK);
    cr_expect_eq(mc_mutex_unlock(&p->mutex), MC_EINVAL, "it is the last one's now");
    return mc_await(c);
}

Test(async_sync, who_gives_up_waiting_for_a_mutex_leaves_the_line_to_the_others) {
    party p = {0};
    cr_assert_eq(run_virtual(give_up_on_a_mutex, &p), MC_OK);
    cr_assert_str_eq(p.t.text, "xx");
}

static int lock_for_ever(void *arg) {
    party *p = arg;
    cr_expect_eq(mc_mutex_lock(&p->mutex, MC_NEVER), MC_OK);
    return 0; /* and never unlocks */
}

static int wait_for_the_dead(void *arg) {
    party *p = arg;
    cr_expect_eq(mc_await(mc_spawn(lock_for_ever, p)), MC_OK);
    return mc_mutex_lock(&p->mutex, MC_NEVER);
}

Test(async_sync, a_wait_that_nobody_can_end_is_told_instead_of_hanging) {
    party p = {0};
    cr_assert_eq(run_virtual(wait_for_the_dead, &p), MC_EDEADLK);
}

/* ---- semaphore ---------------------------------------------------------- */

static int acquire_and_note(void *arg) {
    guest *g = arg;
    int status = mc_semaphore_acquire(&g->p->semaphore, g->deadline_ms);
    if (status != MC_OK) {
        return status;
    }
    note(&g->p->t, g->name);
    status = mc_sleep(10);
    int released = mc_semaphore_release(&g->p->semaphore);
    return status != MC_OK ? status : released;
}

static int five_acquire(void *arg) {
    party *p = arg;
    guest g[5];
    mc_task *tasks[5];
    for (int i = 0; i < 5; i++) {
        g[i] = (guest){p, (char)('a' + i), MC_NEVER};
        tasks[i] = mc_spawn(acquire_and_note, &g[i]);
    }
    int status = mc_gather_tasks(tasks, 5);
    cr_expect_eq(mc_now_ms(), 30, "two at a time");
    return status;
}

Test(async_sync, a_semaphore_lets_so_many_in_at_a_time) {
    party p = {.semaphore.count = 2};
    cr_assert_eq(run_virtual(five_acquire, &p), MC_OK);
    cr_assert_str_eq(p.t.text, "abcde");
    cr_assert_eq(p.semaphore.count, 2);
}

static int give_up_on_a_semaphore(void *arg) {
    party *p = arg;
    guest late = {p, 'l', mc_deadline_in(5)}, cancelled = {p, 'c', MC_NEVER},
          last = {p, 'x', MC_NEVER};
    mc_task *a = mc_spawn(acquire_and_note, &late), *b = mc_spawn(acquire_and_note, &cancelled);
    mc_task *c = mc_spawn(acquire_and_note, &last);
    cr_expect_eq(mc_await(a), MC_ETIMEDOUT);
    mc_cancel(b);
    cr_expect_eq(mc_semaphore_release(&p->semaphore), MC_OK);
    cr_expect_eq(mc_await(b), MC_ECANCELED);
    return mc_await(c);
}

Test(async_sync, who_gives_up_waiting_for_a_semaphore_takes_no_place) {
    party p = {0};
    cr_assert_eq(run_virtual(give_up_on_a_semaphore, &p), MC_OK);
    cr_assert_str_eq(p.t.text, "x");
    cr_assert_eq(p.semaphore.count, 1);
}

/* ---- event -------------------------------------------------------------- */

static int wait_and_note(void *arg) {
    guest *g = arg;
    int status = mc_event_wait(&g->p->event, g->deadline_ms);
    if (status == MC_OK) {
        note(&g->p->t, g->name);
    }
    return status;
}

static int set_and_clear(void *arg) {
    party *p = arg;
    guest a = {p, 'a', MC_NEVER}, b = {p, 'b', MC_NEVER}, late = {p, 'l', mc_deadline_in(5)};
    mc_task *first = mc_spawn(wait_and_note, &a), *second = mc_spawn(wait_and_note, &b);
    mc_task *third = mc_spawn(wait_and_note, &late);
    cr_expect_eq(mc_await(third), MC_ETIMEDOUT);
    mc_event_set(&p->event);
    mc_event_clear(&p->event);
    cr_expect_eq(mc_gather(first, second), MC_OK, "woken, though it is clear again");
    mc_task *cancelled = mc_spawn(wait_and_note, &a);
    mc_yield_now();
    mc_cancel(cancelled);
    cr_expect_eq(mc_await(cancelled), MC_ECANCELED);
    mc_event_set(&p->event);
    return mc_event_wait(&p->event, 0);
}

Test(async_sync, an_event_wakes_all_that_wait) {
    party p = {0};
    cr_assert_eq(run_virtual(set_and_clear, &p), MC_OK);
    cr_assert_str_eq(p.t.text, "ab");
}

static int wait_while_cancelled(void *arg) {
    party *p = arg;
    mc_cancel(mc_current());
    p->semaphore.count = 1;
    p->event.is_set = true;
    cr_expect_eq(mc_mutex_lock(&p->mutex, MC_NEVER), MC_ECANCELED);
    cr_expect_eq(mc_semaphore_acquire(&p->semaphore, MC_NEVER), MC_ECANCELED);
    cr_expect_eq(mc_event_wait(&p->event, MC_NEVER), MC_ECANCELED);
    cr_expect_eq(p->semaphore.count, 1);
    return 0;
}

Test(async_sync, a_cancelled_task_gets_nothing_even_where_it_need_not_wait) {
    party p = {0};
    cr_assert_eq(run_virtual(wait_while_cancelled, &p), MC_OK);
}

Test(async_sync, outside_a_task_all_say_so) {
    party p = {.semaphore.count = 1};
    cr_assert_eq(mc_mutex_lock(&p.mutex, MC_NEVER), MC_ENOLOOP);
    cr_assert_eq(mc_mutex_unlock(&p.mutex), MC_ENOLOOP);
    cr_assert_eq(mc_semaphore_acquire(&p.semaphore, MC_NEVER), MC_ENOLOOP);
    cr_assert_eq(mc_semaphore_release(&p.semaphore), MC_ENOLOOP);
    cr_assert_eq(mc_event_wait(&p.event, MC_NEVER), MC_ENOLOOP);
    cr_assert_eq(mc_event_set(&p.event), MC_ENOLOOP);
    cr_assert_eq(mc_event_clear(&p.event), MC_ENOLOOP);
    cr_assert_null(mc_channel_new(1, 1));
}
