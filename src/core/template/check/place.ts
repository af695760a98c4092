import type { HelperNames } from '../helper-names.ts';
import type { Reporter } from './report.ts';
import type { Scope } from './scope.ts';

/** Where an expression stands, and what is needed to judge it. */
export interface Place {
  readonly scope: Scope;
  readonly reporter: Reporter;
  readonly helpers: HelperNames;
  /** What the expression gives is printed, so that a value which is not given leaves a gap in the text. */
  readonly printed: boolean;
}

/** What calls a helper: `{{name …}}`, `{{#name …}}` or `(name …)`. */
export type CallNode = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash' | 'loc' | 'type'>;
