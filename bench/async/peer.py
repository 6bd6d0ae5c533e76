"""Python's asyncio: the cases of ours.c."""
import asyncio
import resource
import sys
import time


async def yield_among(tasks, rounds):
    async def often():
        for _ in range(rounds):
            await asyncio.sleep(0)

    start = time.perf_counter_ns()
    await asyncio.gather(*[often() for _ in range(tasks)])
    return (time.perf_counter_ns() - start) / (tasks * rounds)


async def nothing():
    pass


async def spawn_await():
    count = 100000
    start = time.perf_counter_ns()
    for _ in range(count):
        await asyncio.create_task(nothing())
    return (time.perf_counter_ns() - start) / count


async def channel():
    count = 100000
    items = asyncio.Queue(1)

    async def send():
        for i in range(count):
            await items.put(i)

    sender = asyncio.create_task(send())
    start = time.perf_counter_ns()
    for _ in range(count):
        await items.get()
    await sender
    return (time.perf_counter_ns() - start) / count


async def sleep_many():
    await asyncio.gather(*[asyncio.sleep(0.01) for _ in range(100000)])
    used = resource.getrusage(resource.RUSAGE_SELF)
    return (used.ru_utime + used.ru_stime) * 1e3


async def offload(tasks, each):
    loop = asyncio.get_running_loop()

    async def often():
        for _ in range(each):
            await loop.run_in_executor(None, int)

    start = time.perf_counter_ns()
    await asyncio.gather(*[often() for _ in range(tasks)])
    return (time.perf_counter_ns() - start) / (tasks * each)


CASES = {
    "switch_two": lambda: yield_among(2, 100000),
    "switch_10k": lambda: yield_among(10000, 20),
    "spawn_await": spawn_await,
    "channel": channel,
    "sleep_100k": sleep_many,
    "offload_64": lambda: offload(64, 1000),
    "offload_1": lambda: offload(1, 5000),
}
print(f"{asyncio.run(CASES[sys.argv[1]]()):.2f}")
