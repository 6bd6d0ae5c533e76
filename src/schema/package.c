/* package.c - what a file's package is called, and whether files and C names made from it may
 * be called so. */
#include "resolver.h"

static bool valid_package(mc_str package) {
    if (package.len == 0 || package.len > 64) return false;
    if (package.data[0] < 'a' || package.data[0] > 'z') return false;
    for (size_t i = 0; i < package.len; i++) {
        char c = package.data[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) return false;
    }
    return true;
}

/* Without a `package` line the file's own name is the package. */
static mc_str package_of(resolver *r, const ast_file *file) {
    if (file->package.text.len > 0) return file->package.text;
    mc_str path = mc_str_from(file->source->path);
    size_t start = path.len, end = path.len;
    while (start > 0 && path.data[start - 1] != '/') {
        start--;
    }
    for (size_t i = start; i < path.len; i++) {
        if (path.data[i] == '.') {
            end = i;
            break;
        }
    }
    return name_snake((mc_str){path.data + start, end - start}, r->arena);
}

static span package_span(const ast_file *file) {
    if (file->package.text.len > 0) return file->package.span;
    return (span){file->source, 0, 0};
}

/* Headers of C and POSIX that `#include <NAME.h>` must go on finding where ours are. */
static const char *const system_headers[] = {
    "aio",       "alloca",  "assert",    "byteswap", "complex", "ctype",    "dirent",      "dlfcn",
    "elf",       "endian",  "errno",     "error",    "fcntl",   "features", "fenv",        "float",
    "fnmatch",   "ftw",     "getopt",    "glob",     "grp",     "iconv",    "inttypes",    "iso646",
    "langinfo",  "libgen",  "limits",    "link",     "locale",  "malloc",   "math",        "memory",
    "mqueue",    "netdb",   "nl_types",  "poll",     "pthread", "pwd",      "regex",       "resolv",
    "sched",     "search",  "semaphore", "setjmp",   "signal",  "spawn",    "stdalign",    "stdarg",
    "stdatomic", "stdbool", "stddef",    "stdint",   "stdio",   "stdlib",   "stdnoreturn", "string",
    "strings",   "syslog",  "tar",       "termios",  "tgmath",  "threads",  "time",        "uchar",
    "ucontext",  "ulimit",  "unistd",    "utime",    "utmp",    "values",   "wchar",       "wctype",
};

static const char *const file_ends[] = {"_json", "_service", "_openapi", "_checks", "_handlers"};

static void package_taken(resolver *r, const ast_file *file, mc_str package, const char *end,
                          const char *why) {
    mc_str made = mc_arena_printf(r->arena, "%s%s", package.data, end);
    diag_add(r->diags, DIAG_package_taken, package_span(file), package.data, made.data, why);
}

/* `a` is `b` with the end of one of the files that b is made into. */
static bool is_file_of(mc_str a, mc_str b) {
    if (!mc_str_starts_with(a, b)) return false;
    for (size_t i = 0; i < sizeof file_ends / sizeof *file_ends; i++) {
        if (strcmp(a.data + b.len, file_ends[i]) == 0) return true;
    }
    return false;
}

static void check_package(resolver *r, const unit *u) {
    const ast_file *file = u->file;
    if (mc_str_equal(u->package, MC_STR("main"))) {
        package_taken(r, file, u->package, ".c", "where the server is started");
    }
    if (mc_str_equal(u->package, MC_STR("mc"))) {
        package_taken(r, file, u->package, ".h", "full of names that are the runtime's");
    }
    for (size_t i = 0; i < sizeof system_headers / sizeof *system_headers; i++) {
        if (!mc_str_equal(u->package, mc_str_from(system_headers[i]))) continue;
        package_taken(r, file, u->package, ".h", "a header of the system");
    }
    for (const unit *other = r->schema->units; other; other = other->next) {
        if (is_file_of(u->package, other->package)) {
            package_taken(r, file, u->package, ".c", "made for another package too");
        } else if (is_file_of(other->package, u->package)) {
            package_taken(r, other->file, other->package, ".c", "made for another package too");
        }
    }
}

unit *new_unit(resolver *r, const loaded_file *file) {
    unit *u = NEW(r->arena, unit);
    u->file = file->ast;
    u->package = package_of(r, file->ast);
    if (!valid_package(u->package)) {
        diag *d = diag_add(r->diags, DIAG_bad_package, package_span(file->ast));
        diag_hint(r->diags, d, "write `package name` at the top of the file");
    }
    check_package(r, u);
    for (const unit *other = r->schema->units; other; other = other->next) {
        if (!mc_str_equal(other->package, u->package)) continue;
        diag *d = diag_add(r->diags, DIAG_package_twice, package_span(file->ast), u->package.data);
        diag_note(r->diags, d, package_span(other->file), "the other one is here");
    }
    return u;
}
