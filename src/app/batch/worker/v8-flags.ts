/**
 * Lets the heap hold only as much garbage as live data. A unit leaves nothing behind, but by default V8 lets a heap grow
 * to several times its live data before it collects, and a batch of a thousand units would take more memory than one of
 * ten.
 */
export const HEAP_FLAG = '--heap-growing-percent=100';

/**
 * V8 flags for each process of a batch. When every core has a process, V8's background threads (garbage collection,
 * compilation) take time from other processes, and need more of it than one thread does.
 *
 * The young generation may grow to 16 MiB. Measured with two processes, processor time and the greatest memory of all
 * of them: a thousand units 76 s and 468 MiB; with 64 MiB 74 s and 648 MiB. Over 200 units, in six pairs, 64 MiB took 3 %
 * less time (0 to 9) and 584 to 608 MiB, in place of 408 to 448. Not taken: growth of the old generation by 75 or 80 %
 * (up to 9 % more time; 426 MiB over a thousand units), 8 MiB (6 % more time, 407 MiB over 200 units), 16 MiB from the
 * start (3 % more time, 418 MiB), `--optimize-for-size` (a third more time, 354 MiB), `--predictable-gc-schedule` (a
 * fifth more time, 310 MiB), limits for the allocator of the C library (no difference).
 */
export const PROCESS_FLAGS = ['--single-threaded', '--max-semi-space-size=16', HEAP_FLAG];
