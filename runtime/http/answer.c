/*
 * answer.c - responses on their way out; see answer.h.
 */
#include "answer.h"

#include "context.h"
#include "file.h"
#include "wire.h"

/* A body up to this size is copied behind its head, a longer one sent from where it lies. */
#define COPY_MAX 16384
/* Answers of one packet are sent when they come to this. */
#define GATHER_MAX 65536

/* After `status` of a write of all that was due. */
static bool has_sent(mc_http_connection *c, int status) {
    mc_buf_clear(&c->out);
    return status == MC_OK;
}

bool mc_http_connection_flush(mc_http_connection *c) {
    if (c->out.failed) return false;
    if (c->out.len == 0) return true;
    int64_t timeout = c->server->options.body_timeout_ms;
    return has_sent(c, mc_http_transport_write(&c->transport, mc_buf_str(&c->out), timeout));
}

static bool is_head_request(const mc_request *request) {
    return request && mc_str_equal(request->method, MC_STR("HEAD"));
}

/* Adds a body to the answers; a long one is sent with them, without a copy. */
static bool put_body(mc_http_connection *c, mc_str body) {
    if (body.len <= COPY_MAX) {
        mc_buf_add_str(&c->out, body);
        return !c->out.failed;
    }
    if (c->out.failed) return false;
    int64_t timeout = c->server->options.body_timeout_ms;
    return has_sent(c,
                    mc_http_transport_write_two(&c->transport, mc_buf_str(&c->out), body, timeout));
}

static bool put_file(mc_http_connection *c, const struct mc_file_body *file) {
    return mc_http_connection_flush(c) &&
           mc_http_file_send(&c->transport, file, c->server->options.body_timeout_ms) == MC_OK;
}

/* `request` is NULL where none could be read. */
mc_http_verdict mc_http_answer(mc_http_connection *c, const mc_request *request,
                               const mc_response *response, bool close) {
    mc_http_framing framing = {.date = mc_http_date_now(&c->server->date, c->now_ns),
                               .close = close,
                               .old_client = request && c->head.minor == 0};
    mc_http_write_head(&c->out, response, &framing);
    bool has_body = mc_http_status_has_body(response->status) && !is_head_request(request);
    if (has_body && !(response->file ? put_file(c, response->file) : put_body(c, response->body)))
        return MC_HTTP_END;
    if ((close || c->out.len > GATHER_MAX) && !mc_http_connection_flush(c)) return MC_HTTP_END;
    return close ? MC_HTTP_END : MC_HTTP_GO_ON;
}

mc_http_verdict mc_http_refuse(mc_http_connection *c, int status, const char *problem) {
    static const mc_request unread = {{NULL, 0}, {NULL, 0}, NULL, {NULL, 0}, false};
    mc_context ctx = {.arena = &c->arena, .request = &unread, .app = c->server->dispatcher.app};
    mc_response response = mc_response_detail(&ctx, status, mc_str_from(problem));
    int64_t now_ns = mc_now_ns();
    mc_http_metrics_count(&c->server->dispatcher.metrics, NULL, status, now_ns - c->now_ns);
    c->now_ns = now_ns;
    c->linger = true;
    return mc_http_answer(c, NULL, &response, true);
}

mc_http_verdict mc_http_refuse_late(mc_http_connection *c, ptrdiff_t error) {
    return error == MC_ETIMEDOUT ? mc_http_refuse(c, 408, "Request Timeout") : MC_HTTP_END;
}
