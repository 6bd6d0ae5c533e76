/*
 * auth.c - who sent a request; see auth.h.
 */
#include "auth.h"

#include "syntax.h"

#include <modelc/types.h>

bool mc_equal_secrets(mc_str a, mc_str b) {
    /* volatile: a compiler must not see that one difference decides */
    volatile unsigned char difference = a.len != b.len;
    for (size_t i = 0; i < b.len; i++) {
        unsigned char given = (unsigned char)(a.len > 0 ? a.data[i % a.len] : 0);
        difference = (unsigned char)(difference | (given ^ (unsigned char)b.data[i]));
    }
    return difference == 0;
}

mc_verdict mc_verdict_missing(mc_context *ctx) {
    mc_http_log_request(ctx, "the hook that verifies who asks is not written");
    return MC_VERDICT_UNKNOWN;
}

/* What stands behind the scheme's name, in any case, and spaces. */
static bool after_scheme(mc_str header, mc_str scheme, mc_str *rest) {
    if (header.len <= scheme.len || header.data[scheme.len] != ' ') return false;
    if (!mc_http_equal_ci((mc_str){header.data, scheme.len}, scheme)) return false;
    *rest = mc_http_trim((mc_str){header.data + scheme.len, header.len - scheme.len});
    return rest->len > 0;
}

/* RFC 7617: base64 of "user:password", UTF-8; only the password may have a colon. */
static bool read_basic(const mc_context *ctx, mc_str encoded, mc_credentials *out) {
    mc_bytes decoded;
    mc_reason why;
    if (!mc_base64_decode(&decoded, encoded, ctx->arena, &why)) return false;
    mc_str text = {(const char *)decoded.data, decoded.len};
    const char *colon = text.len ? memchr(text.data, ':', text.len) : NULL;
    if (!colon || mc_utf8_valid_prefix(text) != text.len) return false;
    size_t user_len = (size_t)(colon - text.data);
    out->user = (mc_str){text.data, user_len};
    out->password = (mc_str){colon + 1, text.len - user_len - 1};
    return true;
}

bool mc_http_read_credentials(const mc_context *ctx, const mc_operation *operation,
                              mc_credentials *out) {
    *out = (mc_credentials){
        .kind = operation->auth, .scopes = operation->scopes, .scopes_len = operation->scopes_len};
    mc_str rest, header = mc_context_header(ctx, MC_STR("authorization"));
    switch (operation->auth) {
    case MC_AUTH_BEARER:
        return after_scheme(header, MC_STR("bearer"), &out->token);
    case MC_AUTH_BASIC:
        return after_scheme(header, MC_STR("basic"), &rest) && read_basic(ctx, rest, out);
    case MC_AUTH_APIKEY:
        out->token = mc_context_header(ctx, MC_STR("x-api-key"));
        return out->token.len > 0;
    default:
        return true;
    }
}

static mc_str challenge(mc_auth_kind kind) {
    if (kind == MC_AUTH_BASIC) return MC_STR("Basic realm=\"api\", charset=\"UTF-8\"");
    return kind == MC_AUTH_BEARER ? MC_STR("Bearer") : MC_STR("ApiKey");
}

mc_response mc_http_unauthenticated(mc_context *ctx, const mc_operation *operation) {
    mc_response response = mc_response_detail(ctx, 401, MC_STR("Not authenticated"));
    mc_response_header(ctx, &response, MC_STR("www-authenticate"), challenge(operation->auth));
    return response;
}
