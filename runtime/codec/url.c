/** url.c - absolute URLs, taken apart and checked in one pass, without repairing anything. */
#include "scalar.h"

static bool is_one_of(mc_str word, const char *const *words) {
    for (; *words; words++) {
        size_t at = 0;
        while (at < word.len && mc_to_lower(word.data[at]) == (*words)[at] && (*words)[at])
            at++;
        if (at == word.len && !(*words)[at]) return true;
    }
    return false;
}

/** Takes what stands before the first of `ends` off the front; all where there is none. */
static mc_str take_until(mc_str *text, const char *ends) {
    size_t len = 0;
    while (len < text->len && !strchr(ends, text->data[len]))
        len++;
    mc_str taken = {text->data, len};
    *text = mc_str_from_offset(*text, len);
    return taken;
}

/* ---- parts ------------------------------------------------------------------------ */

static bool take_scheme(mc_url_parts *out, mc_str *rest, mc_reason *why) {
    size_t len = 0;
    for (; len < rest->len; len++) {
        char c = rest->data[len];
        bool fine =
            mc_is_letter(c) || (len && (mc_is_digit(c) || c == '+' || c == '-' || c == '.'));
        if (!fine) break;
    }
    if (!len || len == rest->len || rest->data[len] != ':') {
        return mc_because(why, "relative URL without a base");
    }
    out->scheme = (mc_str){rest->data, len};
    *rest = mc_str_from_offset(*rest, len + 1);
    return true;
}

static bool bad_host(mc_reason *why) {
    return mc_because(why, "invalid international domain name");
}

/** Whether the last label is a number, so that the whole has to be an address. */
static bool ends_in_number(mc_str host) {
    size_t end = host.len, start;
    if (end && host.data[end - 1] == '.') end--;
    for (start = end; start && mc_is_digit(host.data[start - 1]); start--)
        continue;
    return start < end && (!start || host.data[start - 1] == '.');
}

static bool check_host(mc_str host, mc_reason *why) {
    mc_ipv6 six;
    mc_ipv4 four;
    if (host.len && host.data[0] == '[') {
        bool fine = host.data[host.len - 1] == ']' &&
                    mc_ipv6_parse(&six, (mc_str){host.data + 1, host.len - 2}, NULL);
        return fine || mc_because(why, "invalid IPv6 address");
    }
    for (size_t at = 0; at < host.len; at++) {
        if (strchr("%<>^|\"`{}[]!$&'()*+,;=~", host.data[at])) return bad_host(why);
    }
    if (ends_in_number(host) && !mc_ipv4_parse(&four, host, NULL)) {
        return mc_because(why, "invalid IPv4 address");
    }
    return true;
}

static bool read_port(mc_url_parts *out, mc_str text, mc_reason *why) {
    unsigned port = 0;
    for (size_t at = 0; at < text.len; at++) {
        if (mc_is_digit(text.data[at])) port = port * 10 + (unsigned)(text.data[at] - '0');
        if (!mc_is_digit(text.data[at]) || port > UINT16_MAX) {
            return mc_because(why, "invalid port number");
        }
    }
    out->port = (uint16_t)port;
    out->has_port = text.len > 0;
    return true;
}

/** Where the colon before the port stands; a host in brackets has colons of its own. */
static size_t find_port(mc_str text) {
    size_t at = 0;
    if (text.len && text.data[0] == '[') {
        while (at < text.len && text.data[at] != ']')
            at++;
    }
    while (at < text.len && text.data[at] != ':')
        at++;
    return at;
}

/** [userinfo@]host[:port], which stands behind the two slashes. */
static bool read_authority(mc_url_parts *out, mc_str text, bool host_required, mc_reason *why) {
    size_t at = text.len;
    while (at && text.data[at - 1] != '@')
        at--;
    if (at) {
        out->userinfo = (mc_str){text.data, at - 1};
        text = mc_str_from_offset(text, at);
    }
    size_t colon = find_port(text);
    out->host = (mc_str){text.data, colon};
    if (!out->host.len && (host_required || at || colon < text.len)) {
        return mc_because(why, "empty host");
    }
    if (!check_host(out->host, why)) return false;
    return colon == text.len || read_port(out, mc_str_from_offset(text, colon + 1), why);
}

/** What stands in no URL, wherever it may be. */
static bool has_stranger(mc_str url, mc_reason *why) {
    for (size_t at = 0; at < url.len; at++) {
        unsigned char c = (unsigned char)url.data[at];
        if (c > ' ' && c != 0x7F && c != '\\') continue;
        mc_because(why,
                   c == '\\' ? "backslash at byte %zu" : "blank or control character at byte %zu",
                   at + 1);
        return true;
    }
    return false;
}

bool mc_url_parse(mc_url_parts *out, mc_str url, mc_reason *why) {
    static const char *const web[] = {"http", "https", "ws", "wss", "ftp", NULL};
    *out = (mc_url_parts){0};
    if (!url.len) return mc_because(why, "input is empty");
    mc_str rest = url;
    if (has_stranger(url, why) || !take_scheme(out, &rest, why)) return false;
    bool is_web = is_one_of(out->scheme, web);
    bool has_authority = mc_str_starts_with(rest, MC_STR("//"));
    if (is_web && !has_authority) return mc_because(why, "expected // after the scheme");
    if (has_authority) {
        rest = mc_str_from_offset(rest, 2);
        mc_str authority = take_until(&rest, "/?#");
        if (!read_authority(out, authority, is_web, why)) return false;
    }
    out->path = take_until(&rest, "?#");
    if (rest.len && rest.data[0] == '?') {
        rest = mc_str_from_offset(rest, 1);
        out->query = take_until(&rest, "#");
    }
    if (rest.len) out->fragment = mc_str_from_offset(rest, 1);
    return true;
}
