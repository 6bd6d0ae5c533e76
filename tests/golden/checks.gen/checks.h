/* Made by modelc from checks.dsl: do not edit. */
#ifndef CHECKS_H
#define CHECKS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Checks that are C functions: of a field, of several fields, of a whole model. */

typedef struct checks_booking checks_booking;
typedef struct checks_str_list checks_str_list;

/** list[str] */
struct checks_str_list {
    mc_str *items;
    size_t len;
};

struct checks_booking {
    int64_t from_day; /**< 0 to 365. */
    int64_t to_day; /**< 0 to 365. */
    mc_str room; /**< 1 to 10 code points. */
    checks_str_list guests;
    mc_str note;
    double price; /**< 10.5 where not given. */
    bool has_note; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a checks_booking, for checks_booking_given. */
typedef enum checks_booking_field {
    CHECKS_BOOKING_FIELD_FROM_DAY,
    CHECKS_BOOKING_FIELD_TO_DAY,
    CHECKS_BOOKING_FIELD_ROOM,
    CHECKS_BOOKING_FIELD_GUESTS,
    CHECKS_BOOKING_FIELD_NOTE,
    CHECKS_BOOKING_FIELD_PRICE,
} checks_booking_field;

/** Whether the input gave `field`, be it as null. */
static inline bool checks_booking_given(const checks_booking *from, checks_booking_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool checks_room_exists(mc_str value, mc_check *check);

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool checks_name_is_fine(mc_str value, mc_check *check);

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool checks_price_is_round(double value, mc_check *check);

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool checks_days_in_order(int64_t from_day, int64_t to_day, mc_check *check);

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool checks_note_fits(const mc_str *note, mc_str room, mc_check *check);

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool checks_booking_allowed(const checks_booking *value, mc_check *check);

/* ---- what can be done with them ------------------------------------------ */

/** A Booking with every default in place. */
checks_booking checks_booking_init(void);
/**
 * Reads and checks a Booking. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool checks_booking_from_json(checks_booking *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool checks_booking_from_json_with(checks_booking *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status checks_booking_next_json(checks_booking *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool checks_booking_to_json(const checks_booking *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool checks_booking_write_json(const checks_booking *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t checks_booking_to_json_into(const checks_booking *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool checks_booking_merge_json(checks_booking *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool checks_booking_validate(const checks_booking *value, mc_errors *errors);
bool checks_booking_equal(const checks_booking *a, const checks_booking *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t checks_booking_hash(const checks_booking *value);
uint64_t checks_booking_hash_seeded(const checks_booking *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
checks_booking *checks_booking_copy(const checks_booking *value, mc_arena *arena);
/** For people, on one line. */
void checks_booking_print(const checks_booking *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type checks_booking_mctype;
extern const mc_model checks_booking_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *checks_booking_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, checks_booking *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *checks_booking_encode(struct mc_put *to, char *at, mc_str tag, const checks_booking *value);

#ifdef __cplusplus
}
#endif
#endif
