/*
 * The stack switch for x86-64, inline: the compiler saves what is alive at each place, which
 * is little, and a return fewer is predicted wrong. Only context.h includes this.
 */
#ifndef MODELC_ASYNC_CONTEXT_X86_64_H
#define MODELC_ASYNC_CONTEXT_X86_64_H

#ifdef __AVX512F__
#define MC_CLOBBERED_AVX512                                                                        \
    , "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25",    \
        "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31", "k1", "k2", "k3", "k4", "k5", "k6",  \
        "k7"
#else
#define MC_CLOBBERED_AVX512
#endif

/* The assembly counts on the order: the stack, the place in the code, the frame. */
typedef struct mc_context {
    void *sp, *pc, *fp;
} mc_context;

/*
 * All registers are lost but two that the compiler may not give up, sp and fp. The
 * floating-point control words are left out on purpose: they belong to the thread.
 * Nothing is pushed, so what lies in the red zone below the stack stays whole.
 */
static inline void mc_context_switch(mc_context *from, mc_context *to) {
    __asm__ volatile("leaq 1f(%%rip), %%rax\n\t"
                     "movq %%rsp, 0(%%rdi)\n\t"
                     "movq %%rax, 8(%%rdi)\n\t"
                     "movq %%rbp, 16(%%rdi)\n\t"
                     "movq 0(%%rsi), %%rsp\n\t"
                     "movq 16(%%rsi), %%rbp\n\t"
                     "jmpq *8(%%rsi)\n\t"
                     "1:\n\t"
                     : "+D"(from), "+S"(to)
                     :
                     : "rax", "rbx", "rcx", "rdx", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
                       "r15", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
                       "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14",
                       "xmm15" MC_CLOBBERED_AVX512, "cc", "memory");
}

#endif
