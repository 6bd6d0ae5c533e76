/*
 * board.h - where all loops of a server count, those of other worker processes too: memory that is
 * shared with whom is forked later. Each process takes a place in it and gives it back when it
 * ends, or the supervisor does; what was counted there stays, so that no counter ever falls.
 */
#ifndef MODELC_HTTP_BOARD_H
#define MODELC_HTTP_BOARD_H

#include "metrics.h"

typedef struct mc_http_board {
    struct mc_http_board_head *head; /* in the shared memory, the counts behind it; NULL: none */
    size_t size;                     /* of it, in bytes */
    size_t loop_size;                /* of the counts of a loop */
    size_t loops;                    /* of each process */
    size_t places;                   /* for processes */
    bool has_workers;
} mc_http_board;

/** For processes of `loops` loops each, which all serve `routes`; `workers` 0: this one alone.
 * False where there is no memory. */
bool mc_http_board_open(mc_http_board *board, size_t routes, size_t loops, size_t workers);
/** After the last loop of this process. A zeroed one is allowed. */
void mc_http_board_close(mc_http_board *board);

/** Takes a place for the process `pid`; false where none is free. */
bool mc_http_board_take(mc_http_board *board, int pid, size_t *place);
/** `pid` has ended or gives back its place, if it has one. Its counters stay, its gauges not. */
void mc_http_board_leave(mc_http_board *board, int pid);
/** The counts of a loop of the process that has `place`. */
mc_http_counts *mc_http_board_loop(const mc_http_board *board, size_t place, size_t loop);

/** For the supervisor alone. */
void mc_http_board_note_start(mc_http_board *board);
void mc_http_board_note_death(mc_http_board *board);

/* ---- for whoever reads ----------------------------------------------------------------- */

/** The counts of all loops one after the other, NULL behind the last. */
const mc_http_counts *mc_http_board_counts(const mc_http_board *board, size_t index);
bool mc_http_board_has_workers(const mc_http_board *board);
uint64_t mc_http_board_workers(const mc_http_board *board);
uint64_t mc_http_board_starts(const mc_http_board *board);
uint64_t mc_http_board_deaths(const mc_http_board *board);

#endif
