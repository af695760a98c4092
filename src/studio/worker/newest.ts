/**
 * Has one thing done after the other; of those that come in the meantime only the newest is done.
 *
 * @param work does one; it may ask whether none has come that is newer
 */
export function newestOf<T extends object>(
  work: (it: T, isNewest: () => boolean) => Promise<void> | void,
): (it: T) => void {
  let newest: T | undefined;
  let isAtWork = false;
  const go = async () => {
    isAtWork = true;
    for (let it = newest; it; it = newest === it ? undefined : newest) {
      const now = it;
      await work(now, () => newest === now);
      await nextMessages();
    }
    isAtWork = false;
  };
  return (it) => {
    newest = it;
    if (!isAtWork) void go();
  };
}

/** Lets what was sent to a worker meanwhile come in. */
export const nextMessages = (): Promise<void> =>
  new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(undefined);
  });

const channel = new MessageChannel();

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
