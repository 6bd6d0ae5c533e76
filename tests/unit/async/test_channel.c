/* Channels: order, capacity, closing, waiting for several, and waits that end early. */
#include "support.h"

#include <string.h>

typedef struct flow {
    mc_channel *channel;
    int64_t sum;
    int count;
} flow;

static int send_numbers(void *arg) {
    flow *f = arg;
    int status = MC_OK;
    for (int64_t i = 1; i <= f->count && status == MC_OK; i++) {
        status = mc_channel_send(f->channel, &i, MC_NEVER);
    }
    mc_channel_close(f->channel);
    return status;
}

static int receive_numbers(void *arg) {
    flow *f = arg;
    int64_t item, expected = 1;
    int status;
    while ((status = mc_channel_receive(f->channel, &item, MC_NEVER)) == MC_OK) {
        cr_expect_eq(item, expected);
        expected++;
        f->sum += item;
    }
    return status == MC_ECLOSED ? MC_OK : status;
}

static int pass_through(void *arg) {
    size_t capacity = *(size_t *)arg;
    flow f = {.channel = mc_channel_new(capacity, sizeof(int64_t)), .count = 1000};
    int status = mc_gather(mc_spawn(send_numbers, &f), mc_spawn(receive_numbers, &f));
    cr_expect_eq(f.sum, 500500);
    mc_channel_free(f.channel);
    return status;
}

Test(async_channel, items_arrive_in_order_whatever_the_capacity) {
    for (size_t capacity = 0; capacity < 5; capacity++) {
        cr_assert_eq(run_virtual(pass_through, &capacity), MC_OK);
    }
}

static int fill(void *arg) {
    (void)arg;
    int item = 7;
    mc_channel *channel = mc_channel_new(2, sizeof item);
    cr_expect_eq(mc_channel_send(channel, &item, 0), MC_OK);
    cr_expect_eq(mc_channel_send(channel, &item, 0), MC_OK);
    cr_expect_eq(mc_channel_send(channel, &item, mc_deadline_in(5)), MC_ETIMEDOUT);
    cr_expect_eq(mc_now_ms(), 5);
    cr_expect_eq(mc_channel_count(channel), 2);
    cr_expect_eq(mc_channel_receive(channel, &item, 0), MC_OK);
    cr_expect_eq(mc_channel_receive(channel, &item, 0), MC_OK);
    cr_expect_eq(mc_channel_receive(channel, &item, mc_deadline_in(5)), MC_ETIMEDOUT);
    mc_channel_free(channel);
    return 0;
}

Test(async_channel, a_full_one_makes_senders_wait_an_empty_one_receivers) {
    cr_assert_eq(run_virtual(fill, NULL), MC_OK);
}

static int receive_one(void *arg) {
    flow *f = arg;
    return mc_channel_receive(f->channel, &f->sum, MC_NEVER);
}

static int send_one(void *arg) {
    flow *f = arg;
    return mc_channel_send(f->channel, &f->sum, MC_NEVER);
}

static int close_on_waiters(void *arg) {
    (void)arg;
    flow f = {.channel = mc_channel_new(0, sizeof(int64_t))};
    mc_task *receiver = mc_spawn(receive_one, &f);
    mc_yield_now();
    mc_channel_close(f.channel);
    cr_expect_eq(mc_await(receiver), MC_ECLOSED);
    cr_expect_eq(send_one(&f), MC_ECLOSED);
    mc_channel_free(f.channel);
    flow g = {.channel = mc_channel_new(1, sizeof(int64_t)), .sum = 5};
    cr_expect_eq(send_one(&g), MC_OK);
    mc_task *sender = mc_spawn(send_one, &g);
    mc_yield_now();
    mc_channel_close(g.channel);
    mc_channel_close(g.channel);
    cr_expect_eq(mc_await(sender), MC_ECLOSED);
    cr_expect_eq(receive_one(&g), MC_OK, "what was sent before can still be received");
    cr_expect_eq(receive_one(&g), MC_ECLOSED);
    mc_channel_free(g.channel);
    return 0;
}

Test(async_channel, closing_ends_all_waits_and_loses_nothing_that_was_sent) {
    cr_assert_eq(run_virtual(close_on_waiters, NULL), MC_OK);
}

static int free_on_waiters(void *arg) {
    (void)arg;
    flow f = {.channel = mc_channel_new(0, sizeof(int64_t))};
    mc_task *a = mc_spawn(receive_one, &f), *b = mc_spawn(receive_one, &f);
    mc_yield_now();
    mc_channel_free(f.channel); /* the waiters have not run when it is gone */
    cr_expect_eq(mc_await(a), MC_ECLOSED);
    cr_expect_eq(mc_await(b), MC_ECLOSED);
    mc_channel_free(NULL);
    return 0;
}

Test(async_channel, freeing_it_under_those_that_wait_is_closing) {
    cr_assert_eq(run_virtual(free_on_waiters, NULL), MC_OK);
}

static int cancel_waiters(void *arg) {
    (void)arg;
    flow lost = {.channel = mc_channel_new(0, sizeof(int64_t)), .sum = 1}, kept = lost, got = lost;
    kept.sum = 2;
    mc_task *a = mc_spawn(send_one, &lost), *b = mc_spawn(send_one, &kept);
    mc_yield_now();
    mc_cancel(a);
    cr_expect_eq(receive_one(&got), MC_OK);
    cr_expect_eq(got.sum, 2, "nobody gets the item of a sender that was cancelled");
    cr_expect_eq(mc_await(a), MC_ECANCELED);
    cr_expect_eq(mc_await(b), MC_OK);
    mc_channel_free(lost.channel);
    return 0;
}

Test(async_channel, a_cancelled_send_sends_nothing) {
    cr_assert_eq(run_virtual(cancel_waiters, NULL), MC_OK);
}

/* The hand-over decides: who was served before it was cancelled has the item. */
static int cancel_too_late(void *arg) {
    (void)arg;
    flow f = {.channel = mc_channel_new(0, sizeof(int64_t))};
    int64_t item = 3;
    mc_task *receiver = mc_spawn(receive_one, &f);
    mc_yield_now();
    cr_expect_eq(mc_channel_send(f.channel, &item, 0), MC_OK);
    mc_cancel(receiver);
    cr_expect_eq(mc_await(receiver), MC_OK);
    cr_expect_eq(f.sum, 3);
    mc_channel_free(f.channel);
    return 0;
}

Test(async_channel, an_item_that_was_handed_over_is_not_lost_by_cancelling) {
    cr_assert_eq(run_virtual(cancel_too_late, NULL), MC_OK);
}

/* ---- several at once ---------------------------------------------------- */

static int send_later(void *arg) {
    flow *f = arg;
    int status = mc_sleep(f->count);
    return status == MC_OK ? send_one(f) : status;
}

static int select_of_two(void *arg) {
    (void)arg;
    flow a = {mc_channel_new(0, sizeof(int64_t)), 10, 20},
         b = {mc_channel_new(0, sizeof(int64_t)), 5, 10};
    mc_task *x = mc_spawn(send_later, &a), *y = mc_spawn(send_later, &b);
    int64_t got = 0;
    size_t index = 9;
    mc_choice cases[] = {{.channel = a.channel, .item = &got},
                         {.channel = b.channel, .item = &got}};
    cr_expect_eq(mc_select(cases, 2, mc_deadline_in(1), &index), MC_ETIMEDOUT);
    cr_expect_eq(mc_select(cases, 2, MC_NEVER, &index), MC_OK);
    cr_expect_eq(index, 1);
    cr_expect_eq(got, 5);
    cases[1].channel = NULL; /* switched off */
    cr_expect_eq(mc_select(cases, 2, MC_NEVER, &index), MC_OK);
    cr_expect_eq(index, 0);
    cr_expect_eq(got, 10);
    mc_channel_close(a.channel);
    cr_expect_eq(mc_select(cases, 2, MC_NEVER, &index), MC_ECLOSED);
    cr_expect_eq(index, 0);
    int status = mc_gather(x, y);
    mc_channel_free(a.channel);
    mc_channel_free(b.channel);
    return status;
}

Test(async_channel, a_select_ends_with_exactly_one_case) {
    cr_assert_eq(run_virtual(select_of_two, NULL), MC_OK);
}

static int send_or_receive(void *arg) {
    flow *f = arg;
    int64_t out = 1, in = 0;
    size_t index;
    mc_choice cases[] = {{.channel = f->channel, .item = &out, .sends = true},
                         {.channel = f->channel, .item = &in}};
    int status = mc_select(cases, 2, MC_NEVER, &index);
    f->sum += index == 0 ? 1 : 0;
    f->count += index == 1 && in == 1 ? 1 : 0;
    return status;
}

static int both_sides_of_one(void *arg) {
    (void)arg;
    flow f = {.channel = mc_channel_new(0, sizeof(int64_t))};
    int status = mc_gather(mc_spawn(send_or_receive, &f), mc_spawn(send_or_receive, &f));
    cr_expect_eq(f.sum, 1);
    cr_expect_eq(f.count, 1);
    mc_channel_free(f.channel);
    return status;
}

Test(async_channel, two_that_would_send_or_receive_find_each_other_and_never_themselves) {
    cr_assert_eq(run_virtual(both_sides_of_one, NULL), MC_OK);
}

static int select_nothing(void *arg) {
    (void)arg;
    size_t index;
    cr_expect_eq(mc_select(NULL, 0, mc_deadline_in(3), &index), MC_ETIMEDOUT);
    return mc_select(NULL, 0, MC_NEVER, &index);
}

Test(async_channel, a_select_of_nothing_waits_for_its_deadline_only) {
    cr_assert_eq(run_virtual(select_nothing, NULL), MC_EDEADLK);
}

/* ---- many --------------------------------------------------------------- */

#define PRODUCERS 20
#define ITEMS 50

typedef struct mill {
    mc_channel *in[3], *out;
    int64_t sum;
} mill;

static int produce(void *arg) {
    mill *m = arg;
    int status = MC_OK;
    for (int64_t i = 1; i <= ITEMS && status == MC_OK; i++) {
        status = mc_channel_send(m->in[i % 3], &i, MC_NEVER);
    }
    return status;
}

static int forward(void *arg) {
    mill *m = arg;
    int64_t item;
    size_t index;
    mc_choice cases[3];
    for (size_t i = 0; i < 3; i++) {
        cases[i] = (mc_choice){.channel = m->in[i], .item = &item};
    }
    for (;;) {
        int status = mc_select(cases, 3, MC_NEVER, &index);
        status = status == MC_OK ? mc_channel_send(m->out, &item, MC_NEVER) : status;
        if (status != MC_OK) {
            return status == MC_ECLOSED ? MC_OK : status;
        }
    }
}

static int collect(void *arg) {
    mill *m = arg;
    int64_t item;
    for (int i = 0; i < PRODUCERS * ITEMS; i++) {
        int status = mc_channel_receive(m->out, &item, MC_NEVER);
        if (status != MC_OK) {
            return status;
        }
        m->sum += item;
    }
    return MC_OK;
}

static int run_mill(void *arg) {
    (void)arg;
    mill m = {.out = mc_channel_new(1, sizeof(int64_t))};
    for (size_t i = 0; i < 3; i++) {
        m.in[i] = mc_channel_new(i, sizeof(int64_t));
    }
    mc_scope *scope = mc_scope_open("mill");
    for (int i = 0; i < PRODUCERS; i++) {
        mc_scope_spawn(scope, produce, &m);
        mc_scope_spawn(scope, forward, &m);
    }
    int status = mc_await(mc_spawn(collect, &m));
    for (size_t i = 0; i < 3; i++) {
        mc_channel_close(m.in[i]);
    }
    int closed = mc_scope_close(scope);
    cr_expect_eq(m.sum, (int64_t)PRODUCERS * ITEMS * (ITEMS + 1) / 2);
    for (size_t i = 0; i < 3; i++) {
        mc_channel_free(m.in[i]);
    }
    mc_channel_free(m.out);
    return status != MC_OK ? status : closed;
}

Test(async_channel, many_senders_selectors_and_receivers_lose_and_double_nothing) {
    cr_assert_eq(run_virtual(run_mill, NULL), MC_OK);
}
