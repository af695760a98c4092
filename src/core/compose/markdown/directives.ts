import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { MarkupMistake } from '../../model/markup-fault.ts';

export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** The values that an attribute may have: one of a list, a number from 1, a name, or any text. */
export type AttributeValues = readonly string[] | 'count' | 'name' | 'text';

const LEVELS = ['1', '2', '3', '4', '5'] as const;

/** All directives of templates as they are written, with their attributes. */
export const DIRECTIVES: Readonly<Record<string, Readonly<Record<string, AttributeValues>>>> = {
  ':ref': {},
  ':run-in': { level: LEVELS, id: 'name' },
  '::heading': { level: LEVELS, id: 'name' },
  ':::flow': { form: ['line', 'diagram'] },
  ':::table': { unit: 'text', id: 'name' },
  ':::chart': { form: ['bar', 'stacked', 'line'], most: 'count', id: 'name' },
};

const MARKERS = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

/** A directive's name as it is written, with its colons. */
export const writtenName = ({ type, name }: Directive): string => `${MARKERS[type]}${name}`;

export const isKnown = (node: Directive): boolean => Object.hasOwn(DIRECTIVES, writtenName(node));

/**
 * Whether a text directive is only a colon in a text: Markdown takes any word after a half-width colon for a directive,
 * as in `8:30` or `见:附件[一]`. A directive with attributes was meant as one.
 */
export const isColon = (node: { readonly type: string }): node is TextDirective =>
  node.type === 'textDirective' &&
  !isKnown(node as TextDirective) &&
  Object.keys((node as TextDirective).attributes ?? {}).length === 0;

/** Markup that cannot be drawn. `template check` reports it with its place before anything is drawn. */
export class Undrawable extends Error {
  override readonly name = 'Undrawable';
  /** The name of the markup. */
  readonly written: string;
  /** What is wrong with it; undefined if there is no such markup. */
  readonly mistake: MarkupMistake | undefined;

  constructor(node: { readonly type: string }, mistake?: MarkupMistake) {
    const written = node.type in MARKERS ? writtenName(node as Directive) : node.type;
    super(written);
    this.written = written;
    this.mistake = mistake;
  }
}
