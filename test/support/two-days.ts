import { vi } from 'vitest';

/** What is written on one day, and what on another: a test that compares them fails wherever the clock gets in. */
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
