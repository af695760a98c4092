/** One of several answers. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  /** What it does, in a few words. */
  readonly hint?: string;
}

/** Asks a person, one question at a time. Each answer is undefined if the person gave none. */
export interface Asker {
  choose<T>(question: string, choices: readonly Choice<T>[]): Promise<T | undefined>;
  /** @param refuse what is wrong with an answer; undefined if nothing is. The question is then asked again. */
  write(
    question: string,
    example: string,
    refuse: (answer: string) => string | undefined,
  ): Promise<string | undefined>;
}
