/** A queue of values from several writers to one reader, in order. */
export class Channel<Value> {
  readonly #waiting: Value[] = [];
  #wake: () => void = () => {};
  #end: { readonly error?: unknown } | undefined;

  put(value: Value): void {
    this.#waiting.push(value);
    this.#wake();
  }

  /** Ends the queue: no value follows. */
  end(): void {
    this.#end ??= {};
    this.#wake();
  }

  /** Ends the queue with an error, which the reader gets after the values before it. */
  fail(error: unknown): void {
    this.#end ??= { error };
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Value, void> {
    for (;;) {
      const [value] = this.#waiting.splice(0, 1);
      if (value !== undefined) {
        yield value;
        continue;
      }
      if (this.#end) {
        if ('error' in this.#end) throw this.#end.error;
        return;
      }
      await new Promise<void>((woken) => {
        this.#wake = woken;
      });
    }
  }
}
