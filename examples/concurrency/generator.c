/*
 * A sequence that is made while it is used: constant memory, however long it is.
 *
 *     def fibonacci():
 *         a, b = 0, 1
 *         try:
 *             while True:
 *                 yield a
 *                 a, b = b, a + b
 *         finally:
 *             print("closed")
 *
 *     numbers = fibonacci()
 *     for number in numbers:
 *         if number > 20:
 *             break
 *         print(number, end=" ")
 *     print()
 *     numbers.close()
 *
 * Prints:
 * 0 1 1 2 3 5 8 13
 * closed
 */
#include <modelc/async.h>

#include <stdio.h>

static int fibonacci(mc_generator *gen, void *arg) {
    long a = 0, b = 1;
    int status = MC_OK;
    (void)arg;
    while (status == MC_OK) { /* MC_ECANCELED: nobody wants any more */
        long next = a + b;
        status = mc_yield(gen, &a);
        a = b;
        b = next;
    }
    puts("closed");
    return status;
}

int main(void) { /* no loop is needed */
    mc_generator *gen = mc_generator_new(fibonacci, NULL, sizeof(long));
    long number;
    const char *before = "";
    while (mc_next(gen, &number) && number <= 20) {
        printf("%s%ld", before, number);
        before = " ";
    }
    puts("");
    return mc_generator_close(gen) != MC_OK;
}
