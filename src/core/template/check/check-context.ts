import type { HelperNames } from '../helper-names.ts';
import type { TemplateReporter } from './report.ts';
import type { TypeScope } from './scope.ts';

/** The place of an expression, with what is needed to check it. */
export interface CheckContext {
  readonly scope: TypeScope;
  readonly reporter: TemplateReporter;
  readonly helpers: HelperNames;
  /** The result of the expression is printed, so a missing value would leave a gap in the text. */
  readonly printed: boolean;
}

/** A call of a helper: `{{name …}}`, `{{#name …}}` or `(name …)`. */
export type CallNode = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash' | 'loc' | 'type'>;
