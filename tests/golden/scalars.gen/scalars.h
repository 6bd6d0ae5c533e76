/* Made by modelc from scalars.dsl: do not edit. */
#ifndef SCALARS_H
#define SCALARS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Each type that the runtime gives C, with all that it can be told. */

typedef mc_decimal scalars_price;

typedef struct scalars_plain scalars_plain;
typedef struct scalars_optional scalars_optional;
typedef struct scalars_bounded scalars_bounded;
typedef struct scalars_defaults_either scalars_defaults_either;
typedef struct scalars_defaults_other scalars_defaults_other;
typedef struct scalars_defaults scalars_defaults;
typedef struct scalars_trip scalars_trip;
typedef struct scalars_event scalars_event;
typedef struct scalars_date_list scalars_date_list;
typedef struct scalars_url_map scalars_url_map;
typedef struct scalars_url_map_entry scalars_url_map_entry;

/** list[date] */
struct scalars_date_list {
    mc_date *items;
    size_t len;
};

/** map[str, url] */
struct scalars_url_map {
    scalars_url_map_entry *entries;
    size_t len;
};

struct scalars_plain {
    mc_date date;
    mc_time time;
    mc_datetime datetime;
    mc_duration duration;
    mc_uuid uuid;
    mc_decimal decimal;
    mc_bytes bytes;
    mc_ipv4 ipv4;
    mc_ipv6 ipv6;
    mc_str url;
    mc_str email;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a scalars_plain, for scalars_plain_given. */
typedef enum scalars_plain_field {
    SCALARS_PLAIN_FIELD_DATE,
    SCALARS_PLAIN_FIELD_TIME,
    SCALARS_PLAIN_FIELD_DATETIME,
    SCALARS_PLAIN_FIELD_DURATION,
    SCALARS_PLAIN_FIELD_UUID,
    SCALARS_PLAIN_FIELD_DECIMAL,
    SCALARS_PLAIN_FIELD_BYTES,
    SCALARS_PLAIN_FIELD_IPV4,
    SCALARS_PLAIN_FIELD_IPV6,
    SCALARS_PLAIN_FIELD_URL,
    SCALARS_PLAIN_FIELD_EMAIL,
} scalars_plain_field;

/** Whether the input gave `field`, be it as null. */
static inline bool scalars_plain_given(const scalars_plain *from, scalars_plain_field field) {
    return mc_given(from->given, (size_t)field);
}

struct scalars_optional {
    mc_date date;
    mc_bytes bytes;
    scalars_price price; /**< >= 0.01, < 1000, at most 5 digits, at most 2 behind the point. */
    scalars_date_list days;
    scalars_url_map by_url;
    mc_ipv4 nets[2];
    bool has_date; /**< false: absent or null. */
    bool has_bytes; /**< false: absent. */
    bool has_price; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a scalars_optional, for scalars_optional_given. */
typedef enum scalars_optional_field {
    SCALARS_OPTIONAL_FIELD_DATE,
    SCALARS_OPTIONAL_FIELD_BYTES,
    SCALARS_OPTIONAL_FIELD_PRICE,
    SCALARS_OPTIONAL_FIELD_DAYS,
    SCALARS_OPTIONAL_FIELD_BY_URL,
    SCALARS_OPTIONAL_FIELD_NETS,
} scalars_optional_field;

/** Whether the input gave `field`, be it as null. */
static inline bool scalars_optional_given(const scalars_optional *from, scalars_optional_field field) {
    return mc_given(from->given, (size_t)field);
}

struct scalars_bounded {
    mc_date birth; /**< >= 1900-01-01, <= 2100-12-31. */
    mc_time opens; /**< >= 08:00:00, < 18:30:15.250000. */
    mc_datetime seen; /**< <= 2030-01-01T01:00:00.500000+01:00, > 2020-01-01T00:00:00Z. */
    mc_duration lasts; /**< >= PT1S, <= PT1H30M. */
    mc_duration waits; /**< >= -P1DT0.5S, < P1Y. */
    scalars_price price; /**< >= 0.01, < 1000, at most 5 digits, at most 2 behind the point. */
    mc_decimal step; /**< > -1, < 1E+3, a multiple of 0.05. */
    mc_bytes key; /**< 16 to 32 bytes. */
    mc_uuid id; /**< version 4. */
    mc_str home; /**< at most 200 code points, https or http. */
    mc_str mail; /**< at most 80 code points. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a scalars_bounded, for scalars_bounded_given. */
typedef enum scalars_bounded_field {
    SCALARS_BOUNDED_FIELD_BIRTH,
    SCALARS_BOUNDED_FIELD_OPENS,
    SCALARS_BOUNDED_FIELD_SEEN,
    SCALARS_BOUNDED_FIELD_LASTS,
    SCALARS_BOUNDED_FIELD_WAITS,
    SCALARS_BOUNDED_FIELD_PRICE,
    SCALARS_BOUNDED_FIELD_STEP,
    SCALARS_BOUNDED_FIELD_KEY,
    SCALARS_BOUNDED_FIELD_ID,
    SCALARS_BOUNDED_FIELD_HOME,
    SCALARS_BOUNDED_FIELD_MAIL,
} scalars_bounded_field;

/** Whether the input gave `field`, be it as null. */
static inline bool scalars_bounded_given(const scalars_bounded *from, scalars_bounded_field field) {
    return mc_given(from->given, (size_t)field);
}

/** date | str */
typedef enum scalars_defaults_either_case {
    SCALARS_DEFAULTS_EITHER_DATE = 1, /**< date */
    SCALARS_DEFAULTS_EITHER_STR, /**< str */
} scalars_defaults_either_case;

struct scalars_defaults_either {
    scalars_defaults_either_case kind;
    union {
        mc_date date;
        mc_str str;
    } as;
};

/** A scalars_defaults_either that holds `value`. */
static inline scalars_defaults_either scalars_defaults_either_from_date(mc_date value) {
    scalars_defaults_either made;
    memset(&made, 0, sizeof made);
    made.kind = SCALARS_DEFAULTS_EITHER_DATE;
    made.as.date = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_date *scalars_defaults_either_as_date(const scalars_defaults_either *from) {
    return from->kind == SCALARS_DEFAULTS_EITHER_DATE ? &from->as.date : NULL;
}

/** A scalars_defaults_either that holds `value`. */
static inline scalars_defaults_either scalars_defaults_either_from_str(mc_str value) {
    scalars_defaults_either made;
    memset(&made, 0, sizeof made);
    made.kind = SCALARS_DEFAULTS_EITHER_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *scalars_defaults_either_as_str(const scalars_defaults_either *from) {
    return from->kind == SCALARS_DEFAULTS_EITHER_STR ? &from->as.str : NULL;
}

/** int | uuid */
typedef enum scalars_defaults_other_case {
    SCALARS_DEFAULTS_OTHER_I64 = 1, /**< int */
    SCALARS_DEFAULTS_OTHER_UUID, /**< uuid */
} scalars_defaults_other_case;

struct scalars_defaults_other {
    scalars_defaults_other_case kind;
    union {
        int64_t i64;
        mc_uuid uuid;
    } as;
};

/** A scalars_defaults_other that holds `value`. */
static inline scalars_defaults_other scalars_defaults_other_from_i64(int64_t value) {
    scalars_defaults_other made;
    memset(&made, 0, sizeof made);
    made.kind = SCALARS_DEFAULTS_OTHER_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *scalars_defaults_other_as_i64(const scalars_defaults_other *from) {
    return from->kind == SCALARS_DEFAULTS_OTHER_I64 ? &from->as.i64 : NULL;
}

/** A scalars_defaults_other that holds `value`. */
static inline scalars_defaults_other scalars_defaults_other_from_uuid(mc_uuid value) {
    scalars_defaults_other made;
    memset(&made, 0, sizeof made);
    made.kind = SCALARS_DEFAULTS_OTHER_UUID;
    made.as.uuid = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_uuid *scalars_defaults_other_as_uuid(const scalars_defaults_other *from) {
    return from->kind == SCALARS_DEFAULTS_OTHER_UUID ? &from->as.uuid : NULL;
}

struct scalars_defaults {
    mc_date date; /**< EPOCH where not given. */
    mc_time time; /**< "12:30:15.5+05:30" where not given. */
    mc_datetime datetime; /**< "2020-02-29T23:59:59Z" where not given. */
    mc_duration duration; /**< 90s where not given. */
    mc_duration longer; /**< "-P1DT0.25S" where not given. */
    mc_uuid uuid; /**< "12345678-1234-5678-1234-567812345678" where not given. */
    mc_decimal decimal; /**< 9.50 where not given. */
    mc_decimal decimal2; /**< >= 0; "1e3" where not given. */
    mc_bytes bytes; /**< "aGVsbG8/AP8=" where not given. */
    mc_ipv4 ipv4; /**< "192.0.2.1" where not given. */
    mc_ipv6 ipv6; /**< "2001:DB8::1" where not given. */
    mc_str url; /**< "https://example.com/?a=\"b\"" where not given. */
    mc_str email; /**< "ann@example.com" where not given. */
    scalars_date_list days; /**< ["2020-01-01", EPOCH] where not given. */
    scalars_defaults_either either; /**< date | str; "2020-01-01" where not given. */
    scalars_defaults_other other; /**< int | uuid; uuid4() where not given. */
    mc_datetime now; /**< now() where not given. */
    mc_date today; /**< now() where not given. */
    mc_time clock; /**< now() where not given. */
    mc_uuid key; /**< uuid4() where not given. */
    bool has_clock; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a scalars_defaults, for scalars_defaults_given. */
typedef enum scalars_defaults_field {
    SCALARS_DEFAULTS_FIELD_DATE,
    SCALARS_DEFAULTS_FIELD_TIME,
    SCALARS_DEFAULTS_FIELD_DATETIME,
    SCALARS_DEFAULTS_FIELD_DURATION,
    SCALARS_DEFAULTS_FIELD_LONGER,
    SCALARS_DEFAULTS_FIELD_UUID,
    SCALARS_DEFAULTS_FIELD_DECIMAL,
    SCALARS_DEFAULTS_FIELD_DECIMAL2,
    SCALARS_DEFAULTS_FIELD_BYTES,
    SCALARS_DEFAULTS_FIELD_IPV4,
    SCALARS_DEFAULTS_FIELD_IPV6,
    SCALARS_DEFAULTS_FIELD_URL,
    SCALARS_DEFAULTS_FIELD_EMAIL,
    SCALARS_DEFAULTS_FIELD_DAYS,
    SCALARS_DEFAULTS_FIELD_EITHER,
    SCALARS_DEFAULTS_FIELD_OTHER,
    SCALARS_DEFAULTS_FIELD_NOW,
    SCALARS_DEFAULTS_FIELD_TODAY,
    SCALARS_DEFAULTS_FIELD_CLOCK,
    SCALARS_DEFAULTS_FIELD_KEY,
} scalars_defaults_field;

/** Whether the input gave `field`, be it as null. */
static inline bool scalars_defaults_given(const scalars_defaults *from, scalars_defaults_field field) {
    return mc_given(from->given, (size_t)field);
}

struct scalars_trip {
    mc_datetime starts;
    mc_datetime ends;
    mc_date paid;
    mc_date due; /**< "2030-01-01" where not given. */
    scalars_price price; /**< >= 0.01, < 1000, at most 5 digits, at most 2 behind the point. */
    mc_decimal most;
    mc_bytes token;
    mc_str site;
    mc_str other;
    bool has_paid; /**< false: absent. */
    bool has_other; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a scalars_trip, for scalars_trip_given. */
typedef enum scalars_trip_field {
    SCALARS_TRIP_FIELD_STARTS,
    SCALARS_TRIP_FIELD_ENDS,
    SCALARS_TRIP_FIELD_PAID,
    SCALARS_TRIP_FIELD_DUE,
    SCALARS_TRIP_FIELD_PRICE,
    SCALARS_TRIP_FIELD_MOST,
    SCALARS_TRIP_FIELD_TOKEN,
    SCALARS_TRIP_FIELD_SITE,
    SCALARS_TRIP_FIELD_OTHER,
} scalars_trip_field;

/** Whether the input gave `field`, be it as null. */
static inline bool scalars_trip_given(const scalars_trip *from, scalars_trip_field field) {
    return mc_given(from->given, (size_t)field);
}

/** The computed field first, in `arena` where it needs room; false where it has no value. */
bool scalars_trip_first(const scalars_trip *from, mc_datetime *out, mc_arena *arena);

/** Event */
typedef enum scalars_event_case {
    SCALARS_EVENT_DATE = 1, /**< date */
    SCALARS_EVENT_DATETIME, /**< datetime */
    SCALARS_EVENT_DURATION, /**< duration */
    SCALARS_EVENT_I64, /**< int */
} scalars_event_case;

struct scalars_event {
    scalars_event_case kind;
    union {
        mc_date date;
        mc_datetime datetime;
        mc_duration duration;
        int64_t i64;
    } as;
};

/** A scalars_event that holds `value`. */
static inline scalars_event scalars_event_from_date(mc_date value) {
    scalars_event made;
    memset(&made, 0, sizeof made);
    made.kind = SCALARS_EVENT_DATE;
    made.as.date = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_date *scalars_event_as_date(const scalars_event *from) {
    return from->kind == SCALARS_EVENT_DATE ? &from->as.date : NULL;
}

/** A scalars_event that holds `value`. */
static inline scalars_event scalars_event_from_datetime(mc_datetime value) {
    scalars_event made;
    memset(&made, 0, sizeof made);
    made.kind = SCALARS_EVENT_DATETIME;
    made.as.datetime = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_datetime *scalars_event_as_datetime(const scalars_event *from) {
    return from->kind == SCALARS_EVENT_DATETIME ? &from->as.datetime : NULL;
}

/** A scalars_event that holds `value`. */
static inline scalars_event scalars_event_from_duration(mc_duration value) {
    scalars_event made;
    memset(&made, 0, sizeof made);
    made.kind = SCALARS_EVENT_DURATION;
    made.as.duration = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_duration *scalars_event_as_duration(const scalars_event *from) {
    return from->kind == SCALARS_EVENT_DURATION ? &from->as.duration : NULL;
}

/** A scalars_event that holds `value`. */
static inline scalars_event scalars_event_from_i64(int64_t value) {
    scalars_event made;
    memset(&made, 0, sizeof made);
    made.kind = SCALARS_EVENT_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *scalars_event_as_i64(const scalars_event *from) {
    return from->kind == SCALARS_EVENT_I64 ? &from->as.i64 : NULL;
}

struct scalars_url_map_entry {
    mc_str key;
    mc_str value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Plain with every default in place. */
scalars_plain scalars_plain_init(void);
/** A Optional with every default in place. */
scalars_optional scalars_optional_init(void);
/** A Bounded with every default in place. */
scalars_bounded scalars_bounded_init(void);
/** A Defaults with every default in place. */
scalars_defaults scalars_defaults_init(void);
/** A Trip with every default in place. */
scalars_trip scalars_trip_init(void);
/**
 * Reads and checks a Plain. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool scalars_plain_from_json(scalars_plain *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool scalars_plain_from_json_with(scalars_plain *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status scalars_plain_next_json(scalars_plain *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool scalars_plain_to_json(const scalars_plain *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool scalars_plain_write_json(const scalars_plain *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t scalars_plain_to_json_into(const scalars_plain *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool scalars_plain_merge_json(scalars_plain *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool scalars_plain_validate(const scalars_plain *value, mc_errors *errors);
bool scalars_plain_equal(const scalars_plain *a, const scalars_plain *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t scalars_plain_hash(const scalars_plain *value);
uint64_t scalars_plain_hash_seeded(const scalars_plain *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
scalars_plain *scalars_plain_copy(const scalars_plain *value, mc_arena *arena);
/** For people, on one line. */
void scalars_plain_print(const scalars_plain *value, FILE *out);

/**
 * Reads and checks a Optional. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool scalars_optional_from_json(scalars_optional *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool scalars_optional_from_json_with(scalars_optional *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status scalars_optional_next_json(scalars_optional *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool scalars_optional_to_json(const scalars_optional *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool scalars_optional_write_json(const scalars_optional *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t scalars_optional_to_json_into(const scalars_optional *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool scalars_optional_merge_json(scalars_optional *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool scalars_optional_validate(const scalars_optional *value, mc_errors *errors);
bool scalars_optional_equal(const scalars_optional *a, const scalars_optional *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t scalars_optional_hash(const scalars_optional *value);
uint64_t scalars_optional_hash_seeded(const scalars_optional *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
scalars_optional *scalars_optional_copy(const scalars_optional *value, mc_arena *arena);
/** For people, on one line. */
void scalars_optional_print(const scalars_optional *value, FILE *out);

/**
 * Reads and checks a Bounded. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool scalars_bounded_from_json(scalars_bounded *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool scalars_bounded_from_json_with(scalars_bounded *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status scalars_bounded_next_json(scalars_bounded *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool scalars_bounded_to_json(const scalars_bounded *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool scalars_bounded_write_json(const scalars_bounded *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t scalars_bounded_to_json_into(const scalars_bounded *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool scalars_bounded_merge_json(scalars_bounded *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool scalars_bounded_validate(const scalars_bounded *value, mc_errors *errors);
bool scalars_bounded_equal(const scalars_bounded *a, const scalars_bounded *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t scalars_bounded_hash(const scalars_bounded *value);
uint64_t scalars_bounded_hash_seeded(const scalars_bounded *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
scalars_bounded *scalars_bounded_copy(const scalars_bounded *value, mc_arena *arena);
/** For people, on one line. */
void scalars_bounded_print(const scalars_bounded *value, FILE *out);

/**
 * Reads and checks a Defaults. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool scalars_defaults_from_json(scalars_defaults *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool scalars_defaults_from_json_with(scalars_defaults *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status scalars_defaults_next_json(scalars_defaults *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool scalars_defaults_to_json(const scalars_defaults *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool scalars_defaults_write_json(const scalars_defaults *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t scalars_defaults_to_json_into(const scalars_defaults *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool scalars_defaults_merge_json(scalars_defaults *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool scalars_defaults_validate(const scalars_defaults *value, mc_errors *errors);
bool scalars_defaults_equal(const scalars_defaults *a, const scalars_defaults *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t scalars_defaults_hash(const scalars_defaults *value);
uint64_t scalars_defaults_hash_seeded(const scalars_defaults *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
scalars_defaults *scalars_defaults_copy(const scalars_defaults *value, mc_arena *arena);
/** For people, on one line. */
void scalars_defaults_print(const scalars_defaults *value, FILE *out);

/**
 * Reads and checks a Trip. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool scalars_trip_from_json(scalars_trip *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool scalars_trip_from_json_with(scalars_trip *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status scalars_trip_next_json(scalars_trip *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool scalars_trip_to_json(const scalars_trip *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool scalars_trip_write_json(const scalars_trip *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t scalars_trip_to_json_into(const scalars_trip *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool scalars_trip_merge_json(scalars_trip *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool scalars_trip_validate(const scalars_trip *value, mc_errors *errors);
bool scalars_trip_equal(const scalars_trip *a, const scalars_trip *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t scalars_trip_hash(const scalars_trip *value);
uint64_t scalars_trip_hash_seeded(const scalars_trip *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
scalars_trip *scalars_trip_copy(const scalars_trip *value, mc_arena *arena);
/** For people, on one line. */
void scalars_trip_print(const scalars_trip *value, FILE *out);

/**
 * Reads and checks a date | str. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool scalars_defaults_either_from_json(scalars_defaults_either *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool scalars_defaults_either_from_json_with(scalars_defaults_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status scalars_defaults_either_next_json(scalars_defaults_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool scalars_defaults_either_to_json(const scalars_defaults_either *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool scalars_defaults_either_write_json(const scalars_defaults_either *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t scalars_defaults_either_to_json_into(const scalars_defaults_either *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool scalars_defaults_either_merge_json(scalars_defaults_either *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool scalars_defaults_either_validate(const scalars_defaults_either *value, mc_errors *errors);
bool scalars_defaults_either_equal(const scalars_defaults_either *a, const scalars_defaults_either *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t scalars_defaults_either_hash(const scalars_defaults_either *value);
uint64_t scalars_defaults_either_hash_seeded(const scalars_defaults_either *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
scalars_defaults_either *scalars_defaults_either_copy(const scalars_defaults_either *value, mc_arena *arena);
/** For people, on one line. */
void scalars_defaults_either_print(const scalars_defaults_either *value, FILE *out);

/**
 * Reads and checks a int | uuid. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool scalars_defaults_other_from_json(scalars_defaults_other *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool scalars_defaults_other_from_json_with(scalars_defaults_other *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status scalars_defaults_other_next_json(scalars_defaults_other *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool scalars_defaults_other_to_json(const scalars_defaults_other *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool scalars_defaults_other_write_json(const scalars_defaults_other *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t scalars_defaults_other_to_json_into(const scalars_defaults_other *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool scalars_defaults_other_merge_json(scalars_defaults_other *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool scalars_defaults_other_validate(const scalars_defaults_other *value, mc_errors *errors);
bool scalars_defaults_other_equal(const scalars_defaults_other *a, const scalars_defaults_other *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t scalars_defaults_other_hash(const scalars_defaults_other *value);
uint64_t scalars_defaults_other_hash_seeded(const scalars_defaults_other *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
scalars_defaults_other *scalars_defaults_other_copy(const scalars_defaults_other *value, mc_arena *arena);
/** For people, on one line. */
void scalars_defaults_other_print(const scalars_defaults_other *value, FILE *out);

/**
 * Reads and checks a Event. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool scalars_event_from_json(scalars_event *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool scalars_event_from_json_with(scalars_event *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status scalars_event_next_json(scalars_event *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool scalars_event_to_json(const scalars_event *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool scalars_event_write_json(const scalars_event *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t scalars_event_to_json_into(const scalars_event *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool scalars_event_merge_json(scalars_event *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool scalars_event_validate(const scalars_event *value, mc_errors *errors);
bool scalars_event_equal(const scalars_event *a, const scalars_event *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t scalars_event_hash(const scalars_event *value);
uint64_t scalars_event_hash_seeded(const scalars_event *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
scalars_event *scalars_event_copy(const scalars_event *value, mc_arena *arena);
/** For people, on one line. */
void scalars_event_print(const scalars_event *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type scalars_plain_mctype;
extern const mc_model scalars_plain_mcinfo;
extern const mc_type scalars_optional_mctype;
extern const mc_model scalars_optional_mcinfo;
extern const mc_type scalars_bounded_mctype;
extern const mc_model scalars_bounded_mcinfo;
extern const mc_type scalars_defaults_mctype;
extern const mc_model scalars_defaults_mcinfo;
extern const mc_type scalars_trip_mctype;
extern const mc_model scalars_trip_mcinfo;
extern const mc_type scalars_defaults_either_mctype;
extern const mc_union scalars_defaults_either_mcinfo;
extern const mc_type scalars_defaults_other_mctype;
extern const mc_union scalars_defaults_other_mcinfo;
extern const mc_type scalars_event_mctype;
extern const mc_union scalars_event_mcinfo;
extern const mc_type scalars_price_mctype;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *scalars_plain_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, scalars_plain *out);
const char *scalars_optional_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, scalars_optional *out);
const char *scalars_bounded_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, scalars_bounded *out);
const char *scalars_defaults_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, scalars_defaults *out);
const char *scalars_trip_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, scalars_trip *out);
const char *scalars_defaults_either_decode(struct mc_fast *in, const char *at, scalars_defaults_either *out);
const char *scalars_defaults_other_decode(struct mc_fast *in, const char *at, scalars_defaults_other *out);
const char *scalars_event_decode(struct mc_fast *in, const char *at, scalars_event *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *scalars_plain_encode(struct mc_put *to, char *at, mc_str tag, const scalars_plain *value);
char *scalars_optional_encode(struct mc_put *to, char *at, mc_str tag, const scalars_optional *value);
char *scalars_bounded_encode(struct mc_put *to, char *at, mc_str tag, const scalars_bounded *value);
char *scalars_defaults_encode(struct mc_put *to, char *at, mc_str tag, const scalars_defaults *value);
char *scalars_defaults_either_encode(struct mc_put *to, char *at, const scalars_defaults_either *value);
char *scalars_defaults_other_encode(struct mc_put *to, char *at, const scalars_defaults_other *value);
char *scalars_event_encode(struct mc_put *to, char *at, const scalars_event *value);

#ifdef __cplusplus
}
#endif
#endif
