import { vi } from 'vitest';

/** Calls `write` on two different days. A test that compares the results fails if they depend on the clock. */
export async function onTwoDays<T>(write: () => Promise<T>): Promise<[T, T]> {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    vi.setSystemTime(new Date('2026-11-30T01:02:03Z'));
    const one = await write();
    vi.setSystemTime(new Date('2027-01-15T23:59:58Z'));
    return [one, await write()];
  } finally {
    vi.useRealTimers();
  }
}
