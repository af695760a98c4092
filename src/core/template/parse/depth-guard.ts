import { MAX_NESTING } from '../limits.ts';

/**
 * Knows what stands too deep, token by token, before the parser comes to it: its time grows with the square of the
 * depth, and all that walks the tree goes as deep as the tree is.
 */
export class DepthGuard {
  /** For each block that is open, how deep it goes: one, and one for each `else if`. */
  readonly #blocks: number[] = [];
  #depth = 0;

  /** @param token the name of what the lexer found @returns whether that is too deep */
  isTooDeep(token: string | undefined): boolean {
    if (token === 'OPEN_SEXPR') this.#depth += 1;
    else if (token === 'CLOSE_SEXPR') this.#depth -= 1;
    else if (token === 'OPEN_ENDBLOCK') this.#depth -= this.#blocks.pop() ?? 0;
    else if (token === 'OPEN_INVERSE_CHAIN') {
      this.#blocks.push((this.#blocks.pop() ?? 0) + 1);
      this.#depth += 1;
    } else if (token === 'OPEN_BLOCK' || token === 'OPEN_INVERSE' || token === 'OPEN_PARTIAL_BLOCK') {
      this.#blocks.push(1);
      this.#depth += 1;
    }
    return this.#depth > MAX_NESTING;
  }
}
