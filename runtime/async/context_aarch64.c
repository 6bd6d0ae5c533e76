/* The stack switch for 64-bit ARM, AAPCS64 calling convention. */
#include "context.h"

#include <stdint.h>

/* x19 to x30 and the low halves of v8 to v15 are what the callee must keep. */
__asm__(".text\n"
        ".globl mc_context_switch\n"
        ".hidden mc_context_switch\n"
        ".type mc_context_switch, %function\n"
        ".globl mc_context_switch_bool\n"
        ".hidden mc_context_switch_bool\n"
        ".type mc_context_switch_bool, %function\n"
        "mc_context_switch:\n"
        "mc_context_switch_bool:\n"
        "    sub sp, sp, #160\n"
        "    stp x19, x20, [sp, #0]\n"
        "    stp x21, x22, [sp, #16]\n"
        "    stp x23, x24, [sp, #32]\n"
        "    stp x25, x26, [sp, #48]\n"
        "    stp x27, x28, [sp, #64]\n"
        "    stp x29, x30, [sp, #80]\n"
        "    stp d8, d9, [sp, #96]\n"
        "    stp d10, d11, [sp, #112]\n"
        "    stp d12, d13, [sp, #128]\n"
        "    stp d14, d15, [sp, #144]\n"
        "    mov x9, sp\n"
        "    str x9, [x0]\n"
        "    ldr x9, [x1]\n"
        "    mov sp, x9\n"
        "    mov w0, w2\n"
        "    ldp x19, x20, [sp, #0]\n"
        "    ldp x21, x22, [sp, #16]\n"
        "    ldp x23, x24, [sp, #32]\n"
        "    ldp x25, x26, [sp, #48]\n"
        "    ldp x27, x28, [sp, #64]\n"
        "    ldp x29, x30, [sp, #80]\n"
        "    ldp d8, d9, [sp, #96]\n"
        "    ldp d10, d11, [sp, #112]\n"
        "    ldp d12, d13, [sp, #128]\n"
        "    ldp d14, d15, [sp, #144]\n"
        "    add sp, sp, #160\n"
        "    br x30\n"
        ".size mc_context_switch, . - mc_context_switch\n");

/* What mc_context_switch loads, lowest address first. */
typedef struct first_frame {
    uint64_t x19_to_x28[10];
    uint64_t frame_pointer; /* 0: debuggers end their backtrace here */
    uint64_t link;          /* where the first switch "returns" to */
    uint64_t d8_to_d15[8];
} first_frame;

void mc_context_init(mc_context *context, void *stack, size_t size, void (*entry)(void)) {
    uintptr_t top = ((uintptr_t)stack + size) & ~(uintptr_t)15;
    first_frame *frame = (first_frame *)(top - sizeof(first_frame));
    *frame = (first_frame){0};
    frame->link = (uint64_t)(uintptr_t)entry;
    context->sp = frame;
}
