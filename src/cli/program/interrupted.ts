/** A request to end, by Ctrl-C or by the system. */
export interface Interruption {
  /** Aborted by the first request; a second one ends the process at once. */
  readonly signal: AbortSignal;
  /** Stops listening for the signals. */
  forget(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets running work be finished when the program is asked to end. */
export function interruption(): Interruption {
  const controller = new AbortController();
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  const onSignal = () => {
    controller.abort();
    // Not at once: what writes a file has a listener of its own for as long as it writes, and ends the process there and
    // then where it finds no other.
    setImmediate(forget);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return { signal: controller.signal, forget };
}
