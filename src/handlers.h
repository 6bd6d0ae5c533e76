/**
 * handlers.h - what the schema wants written and what the user's C files define: which handlers
 * are to be added, removed or changed. The files are read, never written.
 */
#ifndef MODELC_HANDLERS_H
#define MODELC_HANDLERS_H

#include "diag.h"
#include "emit/emit.h"

/**
 * Warns of every handler and verifier of `from` that none of `files` defines, that one of them
 * defines with another signature, or that has no operation any more. A package of which the
 * files define nothing at all is passed over: its handlers are elsewhere. False and `error`, in
 * `arena`, where a file cannot be read.
 */
bool handlers_check(const schema *from, const char *const *files, size_t len, mc_arena *arena,
                    diags *found, mc_str *error);

#endif
