// Go: the cases of ours.c with goroutines and channels, on one processor.
package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"time"
)

func per(start time.Time, count int) float64 {
	return float64(time.Since(start).Nanoseconds()) / float64(count)
}

func yieldAmong(tasks, rounds int) float64 {
	var done sync.WaitGroup
	done.Add(tasks)
	for i := 0; i < tasks; i++ {
		go func() {
			for j := 0; j < rounds; j++ {
				runtime.Gosched()
			}
			done.Done()
		}()
	}
	runtime.Gosched()
	start := time.Now()
	done.Wait()
	return per(start, tasks*rounds)
}

func spawnAwait() float64 {
	const count = 5000000
	var done sync.WaitGroup
	start := time.Now()
	for i := 0; i < count; i++ {
		done.Add(1)
		go func() { done.Done() }()
		done.Wait()
	}
	return per(start, count)
}

func channel() float64 {
	const count = 5000000
	items := make(chan int64)
	go func() {
		for i := int64(0); i < count; i++ {
			items <- i
		}
		close(items)
	}()
	var sum int64
	start := time.Now()
	for item := range items {
		sum += item
	}
	return per(start, count)
}

func cpuMs() float64 {
	var used syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &used)
	return float64(used.Utime.Nano()+used.Stime.Nano()) / 1e6
}

func sleepMany() float64 {
	const count = 100000
	var done sync.WaitGroup
	done.Add(count)
	for i := 0; i < count; i++ {
		go func() {
			time.Sleep(10 * time.Millisecond)
			done.Done()
		}()
	}
	done.Wait()
	return cpuMs()
}

func sleepAgain() float64 {
	before := sleepMany()
	return sleepMany() - before
}

func memory() float64 {
	file, _ := os.Open("/proc/self/status")
	defer file.Close()
	total := 0.0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var kb float64
		if strings.HasPrefix(lines.Text(), "VmRSS:") || strings.HasPrefix(lines.Text(), "VmPTE:") {
			fmt.Sscanf(lines.Text()[6:], "%f", &kb)
			total += kb
		}
	}
	return total * 1024
}

func idle() float64 {
	const count = 1000000
	before := memory()
	for i := 0; i < count; i++ {
		go func() { time.Sleep(time.Hour) }()
	}
	runtime.Gosched()
	time.Sleep(2 * time.Second)
	return (memory() - before) / count
}

func main() {
	runtime.GOMAXPROCS(1)
	cases := map[string]func() float64{
		"switch":      func() float64 { return yieldAmong(2, 5000000) },
		"switch_two":  func() float64 { return yieldAmong(2, 5000000) },
		"switch_10k":  func() float64 { return yieldAmong(10000, 200) },
		"spawn_await": spawnAwait,
		"channel":     channel,
		"sleep_100k":  sleepMany,
		"sleep_again": sleepAgain,
		"idle_1m":     idle,
	}
	if len(os.Args) != 2 || cases[os.Args[1]] == nil {
		os.Exit(2)
	}
	fmt.Printf("%.2f\n", cases[os.Args[1]]())
}
