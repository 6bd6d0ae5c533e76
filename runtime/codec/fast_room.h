/**
 * fast_room.h - memory for the strings of fast decoders. Private to the codec.
 */
#ifndef MODELC_CODEC_FAST_ROOM_H
#define MODELC_CODEC_FAST_ROOM_H

#include <modelc/fast.h>

/** A new room of `size` bytes; false where memory is at its end. */
bool mc_fast_room_add(mc_fast *in, size_t size);
/** A place for `size` bytes, or NULL. The next call gives the same one until they are taken. */
char *mc_fast_room_for(mc_fast *in, size_t size);
/** Takes the first `size` bytes of what mc_fast_room_for gave. */
void mc_fast_room_took(mc_fast *in, const char *start, size_t size);

#endif
