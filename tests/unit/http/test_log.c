/*
 * test_log.c - what a client sent cannot forge a line of the log.
 */
#include "log.h"

#include <criterion/criterion.h>
#include <unistd.h>

/* What is written to stderr meanwhile. */
static void capture(void (*write_log)(void), char *out, size_t size) {
    FILE *file = tmpfile();
    fflush(stderr);
    int saved = dup(STDERR_FILENO);
    dup2(fileno(file), STDERR_FILENO);
    write_log();
    dup2(saved, STDERR_FILENO);
    close(saved);
    rewind(file);
    size_t len = fread(out, 1, size - 1, file);
    out[len] = '\0';
    fclose(file);
}

static void write_controls(void) {
    mc_http_log("%s \xc3\xa4", "a\r\nmodelc: forged \x1b[31m\x7f");
}

static void write_long(void) {
    char text[5000];
    memset(text, '\n', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    mc_http_log("%s", text);
}

Test(log, escapes_control_characters) {
    char line[256];
    capture(write_controls, line, sizeof line);
    cr_expect_str_eq(line, "modelc: a\\x0d\\x0amodelc: forged \\x1b[31m\\x7f \xc3\xa4\n");
}

Test(log, cuts_a_line_that_is_too_long) {
    char line[8192];
    capture(write_long, line, sizeof line);
    cr_expect_gt(strlen(line), 3000);
    cr_expect_lt(strlen(line), 4100);
    cr_expect_eq(strchr(line, '\n'), line + strlen(line) - 1);
}
