/**
 * name_table.h - finds what belongs to a name in constant time, so that looking for what is
 * there twice stays linear in the size of a schema.
 */
#ifndef MODELC_NAME_TABLE_H
#define MODELC_NAME_TABLE_H

#include <modelc/base.h>

/** A zeroed table is empty and valid. */
typedef struct name_table {
    struct name_table_slot *slots;
    size_t len, cap; /* cap is a power of two, or 0 */
} name_table;

/**
 * The place of what belongs to `name`: NULL stands there where the name is new. Names are borrowed;
 * the table lives in `arena`, which never returns NULL. The place is valid until the next call.
 */
void **name_table_at(name_table *table, mc_str name, mc_arena *arena);

#endif
