/**
 * A template as data: what is left of it once it has been parsed and its words looked up. It runs no code of its own,
 * so a template of a stranger can do what `run/` does with these nodes and nothing else; being data, the built-in
 * templates are stored ready to run.
 */
export interface Program {
  readonly nodes: readonly Node[];
  /** How many names the block gives its values: `as |entry index|` gives two. */
  readonly params?: number;
  /** Where each text of `nodes` begins, in their order; left out of built-in templates, whose files nobody edits. */
  readonly starts?: readonly Start[];
}

/** Line and column, from 1. */
export type Start = readonly [line: number, column: number];

/** A stretch of a template: line and column of its start and of its end, all from 1. */
export type Place = readonly [line: number, column: number, endLine: number, endColumn: number];

/** Text stands for itself. */
export type Node = string | Output | Block | Inclusion;

/** `{{value}}` */
export interface Output {
  readonly type: 'output';
  readonly value: Expression;
  readonly at: Place;
}

/** `{{#value}}…{{else}}…{{/value}}` */
export interface Block {
  readonly type: 'block';
  readonly value: Expression;
  readonly body?: Program;
  readonly inverse?: Program;
  readonly at: Place;
}

/** `{{> name}}`, or with a body for where there is no such block: `{{#> name}}…{{/name}}` */
export interface Inclusion {
  readonly type: 'inclusion';
  /** A word of the template, or what a helper gives. */
  readonly name: string | Expression;
  readonly context?: Expression;
  readonly hash?: Hash;
  readonly body?: Program;
  readonly at: Place;
}

export type Expression = Literal | Lookup | Call;

export interface Literal {
  readonly type: 'literal';
  readonly value?: string | number | boolean | null;
}

/** The way to a value, from where the block stands: `../name`, `@root.name`, `entry.name`. */
export interface Lookup {
  readonly type: 'lookup';
  /** Where the way begins: the context, the variables with an @, or a name that a block around gave. */
  readonly from: 'context' | 'variable' | 'param';
  /** How many contexts, frames of variables, or blocks with names to go up first. */
  readonly up: number;
  /** Which of the names of that block. */
  readonly index?: number;
  readonly parts: readonly string[];
  readonly at: Place;
}

export interface Call {
  readonly type: 'call';
  readonly helper: string;
  readonly args: readonly Expression[];
  readonly hash?: Hash;
  readonly at: Place;
}

/** Named arguments, `key=value`. */
export type Hash = readonly (readonly [key: string, value: Expression])[];
