/**
 * change.h - puts a value at a place of a C value, by the tables, without any check: what a
 * program that assigns to a struct's members can do.
 */
#ifndef MODELC_TESTS_TABLE_CHANGE_H
#define MODELC_TESTS_TABLE_CHANGE_H

#include <modelc/model.h>

/**
 * Puts `json` where `path` leads: names of fields, indexes and keys, separated by dots, a
 * union's steps being those of the member that it holds. `null` takes a value away. What it
 * points at is put into `arena`; a number at an enum of texts is that of the C constant. False
 * where the path leads nowhere or the value is of another kind.
 */
bool table_change_value(const mc_type *type, void *value, mc_str path, mc_str json,
                        mc_arena *arena);

#endif
