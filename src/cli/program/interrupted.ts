/** Being asked to end, by Ctrl-C in a terminal or by the system. */
export interface Interruption {
  /** Aborted at the first time; the second time, the process ends the system's own way: at once. */
  readonly signal: AbortSignal;
  /** Leaves the signals to the system again. */
  forget(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets what is under way be finished when the program is asked to end. */
export function interruption(): Interruption {
  const controller = new AbortController();
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  const onSignal = () => {
    controller.abort();
    forget();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return { signal: controller.signal, forget };
}
