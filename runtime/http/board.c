/*
 * board.c - where all loops of a server count; see board.h.
 */
#include "board.h"

#include <sys/mman.h>

/* Loops write on different processors: what one writes is in no other's cache line. */
#define LINE 64

struct mc_http_board_head {
    mc_http_count starts, deaths;
    atomic_int pids[]; /* of who has the place; 0: nobody */
};

static size_t round_up(size_t size) {
    return (size + LINE - 1) / LINE * LINE;
}

static size_t head_size(const mc_http_board *board) {
    return round_up(sizeof *board->head + board->places * sizeof *board->head->pids);
}

/* False where it is more than memory can have. */
static bool find_size(mc_http_board *board, size_t routes) {
    size_t loops;
    if (!mc_http_counts_size(routes, &board->loop_size) || board->loop_size > SIZE_MAX - LINE)
        return false;
    board->loop_size = round_up(board->loop_size);
    return mc_size_mul(board->places, board->loops, &loops) &&
           mc_size_mul(loops, board->loop_size, &board->size) &&
           mc_size_add(board->size, head_size(board), &board->size);
}

bool mc_http_board_open(mc_http_board *board, size_t routes, size_t loops, size_t workers) {
    /* while a worker is replaced, the old one ends beside the new one */
    *board = (mc_http_board){
        .loops = loops, .places = workers > 0 ? 2 * workers : 1, .has_workers = workers > 0};
    if (!find_size(board, routes)) return false;
    void *memory =
        mmap(NULL, board->size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return false;
    board->head = memory;
    return true;
}

void mc_http_board_close(mc_http_board *board) {
    if (board->head) munmap(board->head, board->size);
    board->head = NULL;
}

bool mc_http_board_take(mc_http_board *board, int pid, size_t *place) {
    for (*place = 0; *place < board->places; ++*place) {
        int nobody = 0;
        if (atomic_compare_exchange_strong(&board->head->pids[*place], &nobody, pid)) return true;
    }
    return false;
}

void mc_http_board_leave(mc_http_board *board, int pid) {
    for (size_t place = 0; place < board->places; place++) {
        if (atomic_load(&board->head->pids[place]) != pid) continue;
        for (size_t i = 0; i < board->loops; i++)
            memset(&mc_http_board_loop(board, place, i)->now, 0, sizeof(mc_http_gauges));
        atomic_store(&board->head->pids[place], 0);
    }
}

mc_http_counts *mc_http_board_loop(const mc_http_board *board, size_t place, size_t loop) {
    size_t index = place * board->loops + loop;
    char *bytes = (char *)board->head + head_size(board) + index * board->loop_size;
    return (mc_http_counts *)(void *)bytes;
}

void mc_http_board_note_start(mc_http_board *board) {
    mc_http_gauge_add(&board->head->starts, 1);
}

void mc_http_board_note_death(mc_http_board *board) {
    mc_http_gauge_add(&board->head->deaths, 1);
}

const mc_http_counts *mc_http_board_counts(const mc_http_board *board, size_t index) {
    if (index >= board->places * board->loops) return NULL;
    return mc_http_board_loop(board, index / board->loops, index % board->loops);
}

bool mc_http_board_has_workers(const mc_http_board *board) {
    return board->has_workers;
}

uint64_t mc_http_board_workers(const mc_http_board *board) {
    uint64_t count = 0;
    for (size_t i = 0; i < board->places; i++)
        count += atomic_load(&board->head->pids[i]) != 0;
    return count;
}

uint64_t mc_http_board_starts(const mc_http_board *board) {
    return mc_http_gauge_get(&board->head->starts);
}

uint64_t mc_http_board_deaths(const mc_http_board *board) {
    return mc_http_gauge_get(&board->head->deaths);
}
