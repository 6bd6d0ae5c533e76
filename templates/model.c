/* Made by modelc from $source$: do not edit. */
/* What each model of $package$ is made of, as tables that the runtime reads. */
//% if has_deprecated
#define MC_DEPRECATED(why) /* the tables know of all fields */
//% end
#include "$package$.h"

//% if has_patterns
#include <modelc/pattern.h>

//% end
//% if has_expressions
#include <modelc/expr.h>

//% end
//% for enum in enums
/* ---- $enum.name$ ---- */

static const mc_enum_value $enum.stem$_values[] = {
//% for value in enum.values
    {$value.text$, $value.c_const$},
//% end
};

//% if enum.is_mixed
static const mc_value $enum.stem$_literals[] = {
//% for value in enum.values
    $value.literal$,
//% end
};

//% end
const mc_enum $enum.c_name$_mcinfo = {
    .values = $enum.stem$_values,
    .len = sizeof $enum.stem$_values / sizeof *$enum.stem$_values,
//% if enum.by_number
    .by_number = true,
//% end
//% if enum.is_literal
    .is_literal = true,
//% end
//% if enum.is_mixed
    .literals = $enum.stem$_literals,
//% end
};

const mc_type $enum.c_name$_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = $enum.label$,
    .size = sizeof($enum.c_name$),
    .enumeration = &$enum.c_name$_mcinfo,
};

//% end
//% for owner in aliases
/* ---- $owner.label$ ---- */

//% for check in owner.checks
static bool $check.name$(const void *value, mc_check *check) {
    return $check.call$;
}

//% end
//% include types.c
//% end
//% for owner in definitions
/* ---- $owner.label$ ---- */

//% for check in owner.checks
static bool $check.name$(const void *value, mc_check *check) {
//% if check.model
    const $check.model$ *from = value;
//% end
//% for line in check.lines
    $line.text$
//% end
    return $check.call$;
}

//% end
//% include types.c
//% if owner.is_union
//% for case in owner.cases
//% if case.tags
static const mc_value $case.tags_name$[] = {
//% for tag in case.tags
    $tag.value$,
//% end
};
//% end
//% end
static const mc_case $owner.stem$_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
//% for case in owner.cases
    {$case.c_const$, $case.tag$, &$case.type$, $case.boxed$, $case.tags_ref$, $case.tags_len$},
//% end
};

const mc_union $owner.c_name$_mcinfo = {
    .mode = $owner.mode$,
//% if owner.tag_key
    .tag_key = $owner.tag_key$,
//% end
//% if owner.content_key
    .content_key = $owner.content_key$,
//% end
    .cases = $owner.stem$_cases,
    .len = sizeof $owner.stem$_cases / sizeof *$owner.stem$_cases,
    .kind_offset = offsetof($owner.c_name$, kind),
    .as_offset = offsetof($owner.c_name$, as),
//% if owner.tag_is_field
    .tag_is_field = true,
//% end
//% if owner.sensitive
    .sensitive = true,
//% end
};

_Static_assert(sizeof($owner.c_name$_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type $owner.c_name$_mctype = {
    .kind = MC_TYPE_UNION,
    .name = $owner.name$,
    .size = sizeof($owner.c_name$),
    .choice = &$owner.c_name$_mcinfo,
};

//% end
//% if owner.is_model
//% for list in owner.defaults
/* Shared by all: copy before you change it. */
static const $list.declaration$ = $list.value$;

//% end
$owner.c_name$ $owner.c_name$_init(void) {
//% if owner.initial
    return ($owner.c_name$){
//% for value in owner.initial
        .$value.name$ = $value.value$,
//% end
    };
//% else
    return ($owner.c_name$){0};
//% end
}

static void $owner.stem$_init(void *out) {
    *($owner.c_name$ *)out = $owner.c_name$_init();
}

//% if owner.fields
static const mc_field $owner.stem$_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
//% for field in owner.fields
    {$field.wire$, &$field.type$, offsetof($owner.c_name$, $field.c_name$),
     $field.has$, $field.flags$},
//% end
};

//% end
//% if owner.limits
static const mc_json_options $owner.stem$_limits = {$owner.limits$};

//% end
//% if owner.names
//% for name in owner.names
//% if name.aliases
static const mc_str $name.list$[] = {$name.aliases$};
//% end
//% end
static const mc_field_names $owner.stem$_names[] = {
    /* in the schema, other keys, in the environment */
//% for name in owner.names
    {$name.own$, $name.list_ref$, $name.len$, $name.variable$},
//% end
};

//% end
//% if owner.model_checks
//% for check in owner.model_checks
//% if check.fields
static const uint16_t $check.fields_name$[] = {$check.fields$};
//% end
//% end
static const mc_model_check $owner.stem$_checks[] = {
//% for check in owner.model_checks
    {$check.label$, $check.name$, $check.fields_ref$, $check.len$},
//% end
};

//% end
//% for field in owner.computed
bool $field.accessor$(const $owner.c_name$ *from, $field.c_type$ *out, mc_arena *arena) {
//% for line in field.lines
    $line.text$
//% end
    *out = $field.value$;
    return $field.result$;
}

static bool $field.thunk$(const void *model, void *out, mc_arena *arena) {
    return $field.accessor$(model, out, arena);
}

//% end
//% if owner.computed
static const mc_computed $owner.stem$_computed[] = {
//% for field in owner.computed
    {$field.wire$, &$field.type$, $field.thunk$, $field.own$},
//% end
};

//% end
const mc_model $owner.c_name$_mcinfo = {
//% if owner.fields
    .fields = $owner.stem$_fields,
    .fields_len = sizeof $owner.stem$_fields / sizeof *$owner.stem$_fields,
//% end
    .given_offset = offsetof($owner.c_name$, given),
    .init = $owner.stem$_init,
//% if owner.model_checks
    .checks = $owner.stem$_checks,
    .checks_len = sizeof $owner.stem$_checks / sizeof *$owner.stem$_checks,
//% end
//% if owner.computed
    .computed = $owner.stem$_computed,
    .computed_len = sizeof $owner.stem$_computed / sizeof *$owner.stem$_computed,
//% end
//% if owner.forbid
    .extra = MC_EXTRA_FORBID,
//% end
//% if owner.allow
    .extra = MC_EXTRA_ALLOW,
    .extra_offset = offsetof($owner.c_name$, extra),
//% end
//% if owner.names
    .names = $owner.stem$_names,
//% end
//% if owner.limits
    .limits = &$owner.stem$_limits,
//% end
//% if owner.sensitive
    .sensitive = true,
//% end
};

const mc_type $owner.c_name$_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = $owner.name$,
    .size = sizeof($owner.c_name$),
    .model = &$owner.c_name$_mcinfo,
};

//% end
bool $owner.c_name$_validate(const $owner.c_name$ *value, mc_errors *errors) {
    return mc_validate(&$owner.c_name$_mctype, value, errors);
}

bool $owner.c_name$_equal(const $owner.c_name$ *a, const $owner.c_name$ *b) {
    return mc_equal(&$owner.c_name$_mctype, a, b);
}

uint64_t $owner.c_name$_hash(const $owner.c_name$ *value) {
    return mc_hash(&$owner.c_name$_mctype, value, 0);
}

uint64_t $owner.c_name$_hash_seeded(const $owner.c_name$ *value, uint64_t seed) {
    return mc_hash(&$owner.c_name$_mctype, value, seed);
}

$owner.c_name$ *$owner.c_name$_copy(const $owner.c_name$ *value, mc_arena *arena) {
    $owner.c_name$ *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&$owner.c_name$_mctype, copy, value, arena) ? copy : NULL;
}

void $owner.c_name$_print(const $owner.c_name$ *value, FILE *out) {
    mc_print(&$owner.c_name$_mctype, value, out);
}

//% if owner.has_variables
bool $owner.c_name$_load_json($owner.c_name$ *out, mc_config *config, mc_arena *arena, mc_errors *errors) {
    return mc_load_json(&$owner.c_name$_mctype, out, config, arena, errors);
}

void $owner.c_name$_print_config(const $owner.c_name$ *value, const mc_config *config, FILE *out) {
    mc_config_print(&$owner.c_name$_mctype, value, config, out);
}

//% end
//% end
