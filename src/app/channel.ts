/** Values that go from those who put them in to the one who takes them out, in their order. */
export class Channel<Value> {
  readonly #waiting: Value[] = [];
  #wake: () => void = () => {};
  #end: { readonly error?: unknown } | undefined;

  put(value: Value): void {
    this.#waiting.push(value);
    this.#wake();
  }

  /** No value comes after this. */
  end(): void {
    this.#end ??= {};
    this.#wake();
  }

  /** The same, and why: whoever takes the values out gets it thrown once those before are taken. */
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
