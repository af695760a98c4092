/** Each writes what was typed and does not stand in the text yet, and resolves when it does. */
const writers = new Set<() => Promise<unknown>>();

/** Registers somebody who holds back what is typed, such as a field; returns what takes it out again. */
export function holdsBack(write: () => Promise<unknown>): () => void {
  writers.add(write);
  return () => {
    writers.delete(write);
  };
}

/**
 * Resolves when all that was typed so far stands in the text. Whoever saves, compares or downloads the text waits for it:
 * what a field still holds back would be missing from the file, or be written over by what another program changed.
 */
export async function allWritten(): Promise<void> {
  await Promise.allSettled([...writers].map((write) => write()));
}
