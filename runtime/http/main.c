/*
 * main.c - mc_serve_main: a server's command line.
 */
#include "syntax.h"

#include <modelc/http.h>

#include <fcntl.h>
#include <unistd.h>

#define USAGE_ERROR 2
/* Of threads and workers. */
#define COUNT_MAX 256
/* More than one address has ports. */
#define PER_IP_MAX 1000000

static void print_help(const char *program) {
    printf("Usage: %s [OPTION...]\n"
           "\n"
           "  --host HOST        name or address to listen on\n"
           "  --port PORT        port to listen on; 0 for any free one\n"
           "  --threads N        event loops, each in a thread of its own\n"
           "  --workers N        processes to serve with; what dies is started anew\n"
           "  --per-ip N         connections of one address, of IPv6 one /64; 0 for any number\n"
           "  --cert FILE        serve HTTPS with this certificate (PEM, with its chain)\n"
           "  --key FILE         the certificate's key\n"
           "  --docs-assets DIR  make Swagger UI of /docs, with the files of swagger-ui-dist\n"
           "  --quiet            print nothing but errors\n"
           "  --help             print this and exit\n",
           program);
}

static bool set_port(mc_server_options *options, const char *text) {
    uint64_t port;
    if (!mc_http_digits(mc_str_from(text), &port) || port > UINT16_MAX) {
        fprintf(stderr, "error: --port wants a number from 0 to 65535, not \"%s\"\n", text);
        return false;
    }
    options->port = (uint16_t)port;
    options->any_port = port == 0;
    return true;
}

static bool set_count(size_t *out, const char *name, const char *text) {
    uint64_t count;
    if (!mc_http_digits(mc_str_from(text), &count) || count < 1 || count > COUNT_MAX) {
        fprintf(stderr, "error: %s wants a number from 1 to %d, not \"%s\"\n", name, COUNT_MAX,
                text);
        return false;
    }
    *out = (size_t)count;
    return true;
}

static bool set_per_address(mc_server_options *options, const char *text) {
    uint64_t count;
    if (!mc_http_digits(mc_str_from(text), &count) || count > PER_IP_MAX) {
        fprintf(stderr, "error: --per-ip wants a number from 0 to %d, not \"%s\"\n", PER_IP_MAX,
                text);
        return false;
    }
    options->max_per_address = count > 0 ? (size_t)count : SIZE_MAX;
    return true;
}

/* The value of option `name` at argv[*at], as "--name VALUE" or "--name=VALUE"; NULL where it is
 * another option or has no value. */
static const char *value_of(const char *name, int argc, char **argv, int *at) {
    const char *arg = argv[*at];
    size_t len = strlen(name);
    if (strncmp(arg, name, len) != 0) return NULL;
    if (arg[len] == '=') return arg + len + 1;
    if (arg[len] != '\0' || *at + 1 == argc) return NULL;
    return argv[++*at];
}

static bool set_text(const char **out, const char *text) {
    *out = text;
    return true;
}

/* What would otherwise be an empty page in a browser. */
static bool set_docs_folder(mc_server_options *options, const char *folder) {
    const char *const wanted = "swagger-ui-bundle.js";
    int dir = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
    bool found = dir >= 0 && faccessat(dir, wanted, R_OK, 0) == 0;
    if (dir >= 0) close(dir);
    if (!found)
        fprintf(stderr, "error: --docs-assets wants a folder with %s, not \"%s\"\n", wanted,
                folder);
    else
        options->docs_folder = folder;
    return found;
}

/* Option `name`, where it is one that has a value; false where the value is wrong. */
static bool take_value(mc_server_options *o, const char *name, const char *value) {
    if (strcmp(name, "--host") == 0) return set_text(&o->host, value);
    if (strcmp(name, "--port") == 0) return set_port(o, value);
    if (strcmp(name, "--threads") == 0) return set_count(&o->threads, name, value);
    if (strcmp(name, "--workers") == 0) return set_count(&o->workers, name, value);
    if (strcmp(name, "--per-ip") == 0) return set_per_address(o, value);
    if (strcmp(name, "--docs-assets") == 0) return set_docs_folder(o, value);
    if (strcmp(name, "--cert") == 0) return set_text(&o->tls_cert, value);
    return set_text(&o->tls_key, value);
}

static bool take_option(mc_server_options *options, int argc, char **argv, int *at) {
    static const char *const with_value[] = {"--host",   "--port", "--threads", "--workers",
                                             "--per-ip", "--cert", "--key",     "--docs-assets"};
    if (strcmp(argv[*at], "--quiet") == 0) {
        options->quiet = true;
        return true;
    }
    for (size_t i = 0; i < sizeof with_value / sizeof *with_value; i++) {
        const char *value = value_of(with_value[i], argc, argv, at);
        if (value) return take_value(options, with_value[i], value);
    }
    fprintf(stderr, "error: \"%s\" is not an option, or has no value; see --help\n", argv[*at]);
    return false;
}

int mc_serve_main(mc_app *app, int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0) {
            print_help(argv[0]);
            return 0;
        }
        if (!take_option(&app->options, argc, argv, &i)) return USAGE_ERROR;
    }
    return mc_serve(app);
}
