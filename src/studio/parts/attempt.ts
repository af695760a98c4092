import { notice } from '../state/session.ts';

/** Does something that may fail; then the user is told why. */
export function attempt(it: () => Promise<unknown>): void {
  it().catch((error) => {
    notice.value = error instanceof Error ? error.message : String(error);
  });
}
