/**
 * A template as data: parsed, with its names resolved. It is not code, so a stranger's template can do only what `run/`
 * does with these nodes; and since it is data, the built-in templates are stored ready to run.
 */
export interface Program {
  readonly nodes: readonly Node[];
  /** How many names the block declares: `as |entry index|` is two. */
  readonly params?: number;
  /** The place where each text in `nodes` begins, in order; absent in built-in templates, which nobody edits. */
  readonly starts?: readonly TemplatePosition[];
}

/** Line and column, from 1. */
export type TemplatePosition = readonly [line: number, column: number];

/** A range in a template: line and column of its start and of its end, all from 1. */
export type TemplateRange = readonly [line: number, column: number, endLine: number, endColumn: number];

/** A string is literal text. */
export type Node = string | Output | BlockStatement | Inclusion;

/** `{{value}}` */
export interface Output {
  readonly type: 'output';
  readonly value: Expression;
  readonly at: TemplateRange;
}

/** `{{#value}}…{{else}}…{{/value}}` */
export interface BlockStatement {
  readonly type: 'block';
  readonly value: Expression;
  readonly body?: Program;
  readonly inverse?: Program;
  readonly at: TemplateRange;
}

/** `{{> name}}`, or `{{#> name}}…{{/name}}`, whose body is used if there is no such block. */
export interface Inclusion {
  readonly type: 'inclusion';
  /** A literal name, or the result of an expression. */
  readonly name: string | Expression;
  readonly context?: Expression;
  readonly hash?: Hash;
  readonly body?: Program;
  readonly at: TemplateRange;
}

export type Expression = Literal | Lookup | Call;

export interface Literal {
  readonly type: 'literal';
  readonly value?: string | number | boolean | null;
}

/** The path to a value, from where it is written: `../name`, `@root.name`, `entry.name`. */
export interface Lookup {
  readonly type: 'lookup';
  /** Where the path begins: at the context, at the @ variables, or at a name that an enclosing block declares. */
  readonly from: 'context' | 'variable' | 'param';
  /** How many contexts, sets of variables, or blocks with names to go up first. */
  readonly up: number;
  /** The index of the name among those of that block. */
  readonly index?: number;
  readonly parts: readonly string[];
  readonly at: TemplateRange;
}

export interface Call {
  readonly type: 'call';
  readonly helper: string;
  readonly args: readonly Expression[];
  readonly hash?: Hash;
  readonly at: TemplateRange;
}

/** Named arguments, `key=value`. */
export type Hash = readonly (readonly [key: string, value: Expression])[];
