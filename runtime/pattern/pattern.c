/*
 * pattern.c - patterns of a schema by PCRE2's interpreter.
 *
 * Not by its JIT: that is two to three times as fast, but it needs memory that is both written
 * and run, which hardened systems refuse, takes 32 KiB of a coroutine's stack and knows no
 * limit of depth.
 */
#include <modelc/pattern.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/** A place where a match could start gets so many steps even in the longest text. */
#define LEAST_STEPS 100u

/** Searches of no more bytes leave what they worked with to the next. */
#define SMALL_TEXT 4096

/** What one search works with; kept from search to search. */
typedef struct matcher {
    pcre2_match_data *data;
    pcre2_match_context *context;
} matcher;

/* ---- compiling ---------------------------------------------------------------- */

static pcre2_code *compile(mc_str source, int *error, size_t *offset) {
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    if (!context) {
        *error = PCRE2_ERROR_NOMEMORY;
        return NULL;
    }
    pcre2_set_newline(context, PCRE2_NEWLINE_LF);
    const uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C;
    PCRE2_SPTR text = (PCRE2_SPTR)(source.data ? source.data : "");
    pcre2_code *code = pcre2_compile(text, source.len, options, error, offset, context);
    pcre2_compile_context_free(context);
    return code;
}

bool mc_pattern_check(mc_str source, size_t *offset, char *message, size_t size) {
    int error = 0;
    *offset = 0;
    pcre2_code *code = compile(source, &error, offset);
    if (!code) pcre2_get_error_message(error, (PCRE2_UCHAR *)message, size);
    pcre2_code_free(code);
    return code != NULL;
}

/*
 * A pattern is state that all threads share: compiling for each use would cost a hundred times
 * the search. The first to need it compiles it; where two do so at once, one result wins and the
 * other is freed. From then on it is only read.
 */
static const pcre2_code *compiled(mc_pattern *pattern) {
    void *code = __atomic_load_n(&pattern->code, __ATOMIC_ACQUIRE);
    if (code) return code;
    int error;
    size_t offset;
    void *made = compile(pattern->source, &error, &offset);
    if (!made) return NULL;
    if (__atomic_compare_exchange_n(&pattern->code, &code, made, false, __ATOMIC_ACQ_REL,
                                    __ATOMIC_ACQUIRE)) {
        return made;
    }
    pcre2_code_free(made);
    return code;
}

/* ---- what a search works with --------------------------------------------------- */

static void matcher_free(matcher *used) {
    if (!used) return;
    pcre2_match_data_free(used->data);
    pcre2_match_context_free(used->context);
    mc_allocator_default.resize(NULL, used, sizeof *used, 0);
}

static matcher *matcher_new(const pcre2_code *code) {
    matcher *made = mc_allocator_default.resize(NULL, NULL, 0, sizeof *made);
    if (!made) return NULL;
    made->data = pcre2_match_data_create_from_pattern(code, NULL);
    made->context = pcre2_match_context_create(NULL);
    if (made->data && made->context) {
        pcre2_set_heap_limit(made->context, MC_PATTERN_HEAP_KIB);
        return made;
    }
    matcher_free(made);
    return NULL;
}

/* One matcher waits at the pattern for the next search; threads that search at once make
 * their own. */
static matcher *take_matcher(mc_pattern *pattern, const pcre2_code *code) {
    matcher *idle = __atomic_exchange_n(&pattern->idle, NULL, __ATOMIC_ACQ_REL);
    return idle ? idle : matcher_new(code);
}

static void return_matcher(mc_pattern *pattern, matcher *used, bool keep) {
    if (!keep) {
        matcher_free(used);
        return;
    }
    matcher_free(__atomic_exchange_n(&pattern->idle, used, __ATOMIC_ACQ_REL));
}

/* ---- limits ----------------------------------------------------------------------- */

/* How many bytes of the text a match could start at. */
static size_t count_starts(const pcre2_code *code, mc_str text) {
    uint32_t options = 0, first_kind = 0, first = 0;
    const uint8_t *bitmap = NULL;
    pcre2_pattern_info(code, PCRE2_INFO_ALLOPTIONS, &options);
    if (options & PCRE2_ANCHORED) return 1;
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODETYPE, &first_kind);
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODEUNIT, &first);
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTBITMAP, &bitmap);
    if (first_kind != 1 && !bitmap) return text.len + 1;
    size_t count = 0;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        /* The first byte may be meant in either case. */
        bool fits = bitmap ? bitmap[byte / 8] >> byte % 8 & 1 : (byte | 0x20) == (first | 0x20);
        count += fits;
    }
    return count;
}

/* PCRE2 counts its steps anew for each start, so that the limit is shared out among them. */
static uint32_t steps_for(const pcre2_code *code, mc_str text) {
    size_t starts = count_starts(code, text);
    if (starts < 2) return MC_PATTERN_STEPS;
    size_t each = MC_PATTERN_STEPS / starts;
    return each < LEAST_STEPS ? LEAST_STEPS : (uint32_t)each;
}

/* ---- searching -------------------------------------------------------------------- */

static mc_match search(const pcre2_code *code, matcher *with, mc_str text) {
    uint32_t steps = steps_for(code, text);
    pcre2_set_match_limit(with->context, steps);
    pcre2_set_depth_limit(with->context, steps);
    PCRE2_SPTR subject = (PCRE2_SPTR)(text.data ? text.data : "");
    int found = pcre2_match(code, subject, text.len, 0, 0, with->data, with->context);
    if (found >= 0) return MC_MATCH_YES;
    if (found == PCRE2_ERROR_NOMEMORY) return MC_MATCH_NO_MEMORY;
    bool limit = found == PCRE2_ERROR_MATCHLIMIT || found == PCRE2_ERROR_DEPTHLIMIT ||
                 found == PCRE2_ERROR_HEAPLIMIT;
    return limit ? MC_MATCH_UNDECIDED : MC_MATCH_NO; /* invalid UTF-8 matches nothing */
}

mc_match mc_pattern_match(mc_pattern *pattern, mc_str text) {
    const pcre2_code *code = compiled(pattern);
    if (!code) return MC_MATCH_UNDECIDED;
    matcher *with = take_matcher(pattern, code);
    if (!with) return MC_MATCH_NO_MEMORY;
    mc_match result = search(code, with, text);
    /* A long search may have grown the matcher by megabytes. */
    bool was_small = text.len <= SMALL_TEXT && result != MC_MATCH_UNDECIDED;
    return_matcher(pattern, with, was_small);
    return result;
}

void mc_pattern_free(mc_pattern *pattern) {
    matcher_free(pattern->idle);
    pcre2_code_free(pattern->code);
    pattern->idle = pattern->code = NULL;
}
