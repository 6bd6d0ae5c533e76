/*
 * test_multipart.c - forms of multipart/form-data: what is read, whatever pieces it comes in, and
 * what is refused.
 */
#include "multipart.h"

#include <criterion/criterion.h>

typedef struct seen {
    char text[4096];
    size_t len;
    bool refuses;
} seen;

static void note(seen *s, mc_str text) {
    cr_assert_lt(s->len + text.len, sizeof s->text);
    memcpy(s->text + s->len, text.data, text.len);
    s->len += text.len;
    s->text[s->len] = '\0';
}

static bool begin(void *arg, const mc_http_part *part) {
    seen *s = arg;
    note(s, MC_STR("["));
    note(s, part->name);
    if (part->filename.data) {
        note(s, MC_STR("|"));
        note(s, part->filename);
    }
    if (part->content_type.data) {
        note(s, MC_STR("|"));
        note(s, part->content_type);
    }
    note(s, MC_STR("="));
    return !s->refuses;
}

static bool data(void *arg, mc_str bytes) {
    cr_assert_gt(bytes.len, 0);
    note(arg, bytes);
    return true;
}

static bool end(void *arg) {
    note(arg, MC_STR("]"));
    return true;
}

/* Reads `form` in pieces of `size`; whether it is whole and right. */
static bool read_form(mc_str form, size_t size, seen *s) {
    static mc_http_multipart multipart;
    const mc_http_part_sink sink = {begin, data, end, s};
    s->len = 0;
    s->text[0] = '\0';
    mc_http_multipart_init(&multipart, MC_STR("XX"), &sink);
    for (size_t at = 0; at < form.len; at += size) {
        size_t len = form.len - at < size ? form.len - at : size;
        if (!mc_http_multipart_feed(&multipart, (mc_str){form.data + at, len})) return false;
    }
    return mc_http_multipart_is_whole(&multipart);
}

#define PART(head, body) "--XX\r\nContent-Disposition: form-data; " head "\r\n\r\n" body "\r\n"
#define END "--XX--\r\n"

Test(multipart, reads_the_same_in_pieces_of_any_size) {
    static const struct {
        const char *form, *seen;
    } cases[] = {
        {END, ""},
        {"--XX--", ""},
        {PART("name=\"a\"", "1") END, "[a=1]"},
        {PART("name=a", "") PART("name=\"b c\"", "x=y&z") END, "[a=][b c=x=y&z]"},
        {PART("name=\"f\"; filename=\"x.txt\"\r\nContent-Type: text/x", "data") END,
         "[f|x.txt|text/x=data]"},
        {PART("name=\"f\"; filename=\"/etc/../pass\\\\word\"", "d") END, "[f|word=d]"},
        {PART("name=\"q\\\"%22\\\\\"; filename=\"C:\\x\\y z.png\"", "") END, "[q\"\"\\|y z.png=]"},
        {PART("filename=\"\"; name=\"f\"", "") END, "[f|=]"},
        {PART("name=\"a\"", "\r\n--X\r\n--XY\r\r\n-\r\n\r\n--") END,
         "[a=\r\n--X\r\n--XY\r\r\n-\r\n\r\n--]"},
        {PART("name=\"a\"\r\nX-Other: 1\r\nContent-Transfer-Encoding: binary", "1") END, "[a=1]"},
        {PART("name=\"\303\244\"", "\303\244") END, "[\303\244=\303\244]"},
    };
    static seen s;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        mc_str form = mc_str_from(cases[i].form);
        for (size_t size = 1; size <= form.len; size++) {
            cr_expect(read_form(form, size, &s), "%s by %zu", cases[i].form, size);
            cr_expect_str_eq(s.text, cases[i].seen, "%s by %zu: %s", cases[i].form, size, s.text);
        }
    }
}

Test(multipart, refuses_what_two_readers_could_understand_differently) {
    static const char *const cases[] = {
        "",
        "--XX",
        "--XX\r\n",
        "\r\n" END,
        "before\r\n" PART("name=a", "1") END,
        PART("name=a", "1"),
        PART("name=a", "1") "--XX-",
        PART("name=a", "1") END "more",
        PART("name=a", "1") "--XX--\n",
        PART("name=a", "1") "--XXX\r\n",
        PART("name=a", "1") "--XX \r\n",
        "--XX\nContent-Disposition: form-data; name=a\n\n1\r\n" END,
        "--XX\r\nContent-Disposition: form-data; name=a\r\n1\r\n" END,
        "--XX\r\n\r\n1\r\n" END,
        "--XX\r\nContent-Type: text/plain\r\n\r\n1\r\n" END,
        PART("filename=a", "1") END,
        PART("name", "1") END,
        PART("name=", "1") END,
        PART("name=\"a", "1") END,
        PART("name=a; name=b", "1") END,
        PART("name=a b", "1") END,
        PART("name=\"a\"; filename=\"b\"; filename=\"c\"", "1") END,
        PART("name=a\r\nContent-Disposition: form-data; name=b", "1") END,
        PART("name=a\r\nContent-Type: a/b\r\nContent-Type: c/d", "1") END,
        PART("name=a\r\nContent-Transfer-Encoding: base64", "MQ==") END,
        PART("name=a\r\n folded: 1", "1") END,
        PART("name=a\r\nno colon", "1") END,
        PART("name=a\r\nspace : 1", "1") END,
        PART("name=\"a\001\"", "1") END,
        PART("name=\"\377\"", "1") END,
        "--XX\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n" END,
    };
    static seen s;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        for (size_t size = 1; size < 60; size += 7)
            cr_expect_not(read_form(mc_str_from(cases[i]), size, &s), "%s", cases[i]);
    }
    char nul[] = PART("name=a\r\nX: Z", "1") END;
    *strchr(nul, 'Z') = '\0';
    cr_expect_not(read_form((mc_str){nul, sizeof nul - 1}, 1000, &s));
    s.refuses = true;
    cr_expect_not(read_form(MC_STR(PART("name=a", "1") END), 1000, &s));
}

Test(multipart, refuses_a_head_that_is_too_long) {
    static seen s;
    static char form[3 * MC_HTTP_PART_HEAD_MAX];
    for (int extra = 0; extra < 2; extra++) {
        size_t start = strlen("--XX\r\n");
        int filler =
            (int)(MC_HTTP_PART_HEAD_MAX - strlen("Content-Disposition: form-data; name=a") -
                  strlen("\r\nX: \r\n\r\n")) +
            extra;
        int len = snprintf(
            form, sizeof form,
            "--XX\r\nContent-Disposition: form-data; name=a\r\nX: %0*d\r\n\r\n\r\n" END, filler, 1);
        cr_assert_gt(len, (int)start);
        cr_expect_eq(read_form((mc_str){form, (size_t)len}, 100, &s), extra == 0);
    }
}

Test(multipart, finds_the_boundary) {
    static const struct {
        const char *type, *boundary; /* NULL: refused as a form; "-": not of that type */
    } cases[] = {
        {"multipart/form-data; boundary=abc", "abc"},
        {"Multipart/Form-Data;boundary=\"a'b(c)\"", "a'b(c)"},
        {"multipart/form-data; charset=utf-8; BOUNDARY=x", "x"},
        {"multipart/form-data", NULL},
        {"multipart/form-data; boundary=", NULL},
        {"multipart/form-data; boundary=\"\"", NULL},
        {"multipart/form-data; boundary=a b", NULL},
        {"multipart/form-data; boundary=a; boundary=b", NULL},
        {"multipart/form-data; boundary="
         "12345678901234567890123456789012345678901234567890123456789012345678901",
         NULL},
        {"multipart/mixed; boundary=abc", "-"},
        {"application/json", "-"},
        {"", "-"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        mc_str found;
        bool good = mc_http_multipart_boundary(mc_str_from(cases[i].type), &found);
        const char *wanted = cases[i].boundary;
        cr_expect_eq(good, wanted && *wanted != '-', "%s", cases[i].type);
        if (good) cr_expect(mc_str_equal(found, mc_str_from(wanted)), "%s", cases[i].type);
        cr_expect_eq(found.data == NULL, wanted && *wanted == '-', "%s", cases[i].type);
    }
}
