import { MAX_NESTING } from '../limits.ts';

/**
 * Watches the tokens and reports when they nest too deep, before the parser gets there. The parser's time grows with
 * the square of the depth, and code that walks the tree recurses as deep.
 */
export class DepthGuard {
  /** The depth of each open block: one, plus one for each `else if`. */
  readonly #blocks: number[] = [];
  #depth = 0;

  /**
   * @param token the name of the token that the lexer found
   * @returns whether it is too deep
   */
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
