/**
 * Flags under which V8 compiles the same code to the same bytes each time. What it serialises holds hashes of names, of
 * which it draws the seed by chance, and a few bytes of each function that it does not write: they are zero in memory that
 * held nothing before, so that nothing may be collected while the program is rehearsed.
 */
export const REHEARSAL_FLAGS = {
  'hash-seed': 1,
  'random-seed': 1,
  'min-semi-space-size': 512,
  'max-semi-space-size': 512,
  'initial-heap-size': 3000,
} as const;
