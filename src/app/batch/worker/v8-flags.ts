/**
 * Lets the heap hold only as much garbage as live data. A unit leaves nothing behind, but by default V8 lets a heap grow
 * to several times its live data before it collects, and a batch of a thousand units would take more memory than one of
 * ten.
 */
export const HEAP_FLAG = '--heap-growing-percent=100';

/**
 * V8 flags for each process of a batch. When every core has a process, V8's background threads (garbage collection,
 * compilation) take time from other processes, and need more of it than one thread does. And the objects of a long
 * report outlive a young generation of the usual 16 MiB and are copied again and again; two processes that do so wait
 * for memory.
 *
 * Measured over a thousand units: two processes take 45 s with the usual flags and 32 s with these; one process takes
 * 63 s.
 */
export const PROCESS_FLAGS = ['--single-threaded', '--max-semi-space-size=64', HEAP_FLAG];
