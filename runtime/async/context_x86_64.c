/* The first frame of a stack for x86-64, System V calling convention. */
#include "context.h"

#include <stdint.h>

void mc_context_init(mc_context *context, void *stack, size_t size, void (*entry)(void)) {
    uintptr_t top = ((uintptr_t)stack + size) & ~(uintptr_t)15;
    /* As after a call: 8 past a multiple of 16, with a return address, at which 0 ends
     * the backtrace of a debugger. */
    uint64_t *sp = (uint64_t *)(top - 24);
    *sp = 0;
    context->sp = sp;
    context->pc = (void *)(uintptr_t)entry;
    context->fp = NULL;
}
