/* Made by modelc from $source$: do not edit. */
#ifndef $guard$_H
#define $guard$_H

//% if has_variables
#include <modelc/config.h>
//% end
#include <modelc/model.h>

//% if imports
//% for import in imports
#include "$import.package$.h"
//% end

//% end
#ifdef __cplusplus
extern "C" {
#endif

//% if doc_line
/* $doc_line$ */

//% end
//% if doc
/*
//% for line in doc
 * $line.text$
//% end
 */

//% end
//% for enum in enums
//% if enum.doc_line
/** $enum.doc_line$ */
//% end
//% if enum.doc
/**
//% for line in enum.doc
 * $line.text$
//% end
 */
//% end
typedef enum $enum.c_name$ {
//% for value in enum.values
    $value.c_const$ = $value.number$, /**< $value.comment$ */
//% end
} $enum.c_name$;

//% end
//% for alias in aliases
//% if alias.doc_line
/** $alias.doc_line$ */
//% end
//% if alias.doc
/**
//% for line in alias.doc
 * $line.text$
//% end
 */
//% end
typedef $alias.c_type$ $alias.c_name$;

//% end
//% for struct in structs
typedef struct $struct.c_name$ $struct.c_name$;
//% end

//% for list in lists
/** $list.comment$ */
struct $list.c_name$ {
    $list.items$;
    size_t len;
};

//% end
//% for definition in definitions
//% if definition.is_entry
struct $definition.entry$ {
    $definition.key$;
    $definition.value$;
};

//% end
//% if definition.is_optional
/** $definition.comment$ */
struct $definition.c_name$ {
    $definition.value$;
    bool has_value; /**< false: null. */
};

//% end
//% if definition.is_tuple
/** $definition.comment$ */
struct $definition.c_name$ {
//% for field in definition.fields
    $field.declaration$;
//% end
//% for flag in definition.flags
    bool $flag.name$;$flag.comment$
//% end
};

//% end
//% if definition.is_union
//% if definition.doc_line
/** $definition.doc_line$ */
//% end
//% if definition.doc
/**
//% for line in definition.doc
 * $line.text$
//% end
 */
//% end
typedef enum $definition.c_name$_case {
//% for case in definition.cases
    $case.c_const$$case.first$, /**< $case.comment$ */
//% end
} $definition.c_name$_case;

struct $definition.c_name$ {
    $definition.c_name$_case kind;
    union {
//% for case in definition.cases
//% if not case.is_null
        $case.declaration$;
//% end
//% end
//% if definition.holds_nothing
        char nothing;
//% end
    } as;
};

//% for case in definition.cases
//% if case.is_null
/** A $definition.c_name$ that is null. */
static inline $definition.c_name$ $definition.c_name$_from_$case.c_name$(void) {
    $definition.c_name$ made;
    memset(&made, 0, sizeof made);
    made.kind = $case.c_const$;
    return made;
}

//% else
/** A $definition.c_name$ that holds `value`. */
static inline $definition.c_name$ $definition.c_name$_from_$case.c_name$($case.parameter$) {
    $definition.c_name$ made;
    memset(&made, 0, sizeof made);
    made.kind = $case.c_const$;
//% if case.is_array
    memcpy(made.as.$case.c_name$, value, sizeof made.as.$case.c_name$);
//% else
    made.as.$case.c_name$ = $case.value$;
//% end
    return made;
}

//% if case.has_accessor
/** What it holds, or NULL where it is something else. */
static inline const $case.c_type$ *$definition.c_name$_as_$case.c_name$(const $definition.c_name$ *from) {
    return from->kind == $case.c_const$ ? $case.pointer$ : NULL;
}

//% end
//% end
//% end
//% end
//% if definition.is_model
//% if definition.doc_line
/** $definition.doc_line$ */
//% end
//% if definition.doc
/**
//% for line in definition.doc
 * $line.text$
//% end
 */
//% end
struct $definition.c_name$ {
//% for field in definition.fields
//% if field.doc_line
    /** $field.doc_line$ */
//% end
//% if field.doc
    /**
//% for line in field.doc
     * $line.text$
//% end
     */
//% end
    $field.declaration$$field.deprecated$;$field.comment$
//% end
//% if definition.allow_extra
    mc_any_map extra; /**< The keys of the input that no field has. */
//% end
//% for flag in definition.flags
    bool $flag.name$;$flag.comment$
//% end
    uint64_t given[$definition.given_words$]; /**< Which fields the input gave. */
};

//% if definition.fields
/** The fields of a $definition.c_name$, for $definition.c_name$_given. */
typedef enum $definition.c_name$_field {
//% for field in definition.fields
    $field.c_const$,
//% end
} $definition.c_name$_field;

/** Whether the input gave `field`, be it as null. */
static inline bool $definition.c_name$_given(const $definition.c_name$ *from, $definition.c_name$_field field) {
    return mc_given(from->given, (size_t)field);
}

//% end
//% for field in definition.computed
//% if field.doc_line
/** $field.doc_line$ */
//% end
//% if field.doc
/**
//% for line in field.doc
 * $line.text$
//% end
 */
//% end
/** The computed field $field.name$, in `arena` where it needs room; false where it has no value. */
bool $field.accessor$(const $definition.c_name$ *from, $field.c_type$ *out, mc_arena *arena);

//% end
//% end
//% end
//% for function in functions
//% if function.is_check
/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
//% else
/** Yours to write: what it returns may point into `arena`. */
//% end
$function.returns$ $function.c_name$($function.parameters$);

//% end
/* ---- what can be done with them ------------------------------------------ */

//% for model in models
/** A $model.name$ with every default in place. */
$model.c_name$ $model.c_name$_init(void);
//% end
//% for type in api
/**
 * Reads and checks a $type.name$. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool $type.c_name$_from_json($type.c_name$ *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool $type.c_name$_from_json_with($type.c_name$ *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status $type.c_name$_next_json($type.c_name$ *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool $type.c_name$_to_json(const $type.c_name$ *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool $type.c_name$_write_json(const $type.c_name$ *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t $type.c_name$_to_json_into(const $type.c_name$ *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool $type.c_name$_merge_json($type.c_name$ *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool $type.c_name$_validate(const $type.c_name$ *value, mc_errors *errors);
bool $type.c_name$_equal(const $type.c_name$ *a, const $type.c_name$ *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t $type.c_name$_hash(const $type.c_name$ *value);
uint64_t $type.c_name$_hash_seeded(const $type.c_name$ *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
$type.c_name$ *$type.c_name$_copy(const $type.c_name$ *value, mc_arena *arena);
/** For people, on one line. */
void $type.c_name$_print(const $type.c_name$ *value, FILE *out);
//% if type.has_variables
/**
 * Reads one from config->file, which may be NULL, and from the environment, whose variables win.
 * False where something is wrong: `errors` (may be NULL) then says all of it.
 */
bool $type.c_name$_load_json($type.c_name$ *out, mc_config *config, mc_arena *arena, mc_errors *errors);
/** Each value on a line, with where it came from; secrets as stars. */
void $type.c_name$_print_config(const $type.c_name$ *value, const mc_config *config, FILE *out);
//% end

//% end
/* How the runtime sees them. */
//% for type in tables
extern const mc_type $type.c_name$_mctype;
//% if type.part
extern const mc_$type.part$ $type.c_name$_mcinfo;
//% end
//% end

//% if decoders
/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
//% for type in decoders
const char *$type.c_name$_decode(struct mc_fast *in, const char *at, $type.parameter$$type.c_name$ *out);
//% end

//% end
//% if encoders
/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
//% for type in encoders
char *$type.c_name$_encode(struct mc_put *to, char *at, $type.parameter$const $type.c_name$ *value);
//% end

//% end
#ifdef __cplusplus
}
#endif
#endif
