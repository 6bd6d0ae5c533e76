// Boost.Context: switch and spawn, as ours.c does them.
#include <boost/context/fiber.hpp>
#include <boost/context/pooled_fixedsize_stack.hpp>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>

namespace ctx = boost::context;
using steady = std::chrono::steady_clock;

static double ns_since(steady::time_point start) {
    return std::chrono::duration<double, std::nano>(steady::now() - start).count();
}

static double switch_bare() {
    const int count = 20000000;
    int64_t item = 0, sum = 0;
    bool stop = false;
    ctx::fiber fiber{[&](ctx::fiber &&main) {
        while (!stop) {
            item++;
            main = std::move(main).resume();
        }
        return std::move(main);
    }};
    auto start = steady::now();
    for (int i = 0; i < count; i++) {
        fiber = std::move(fiber).resume();
        sum += item;
    }
    double ns = ns_since(start) / (2.0 * count);
    stop = true;
    fiber = std::move(fiber).resume();
    return sum > 0 ? ns : -1;
}

static double spawn_bare() {
    const int count = 10000000;
    ctx::pooled_fixedsize_stack stacks(256 << 10);
    auto start = steady::now();
    for (int i = 0; i < count; i++) {
        ctx::fiber fiber{std::allocator_arg, stacks,
                         [](ctx::fiber &&main) { return std::move(main); }};
        fiber = std::move(fiber).resume();
    }
    return ns_since(start) / count;
}

int main(int argc, char **argv) {
    const char *name = argc == 2 ? argv[1] : "";
    double ns = !std::strcmp(name, "switch")       ? switch_bare()
                : !std::strcmp(name, "spawn_bare") ? spawn_bare()
                                                   : -1;
    std::printf("%.2f\n", ns);
    return ns < 0;
}
