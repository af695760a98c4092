/** Does things one after the other, in the order in which they are asked for. What fails keeps nothing back that follows. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does something when all that was asked for before is done; resolves, or fails, as it does. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  /** Resolves when all that was asked for so far is done, whether it failed or not. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
