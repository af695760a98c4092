import { nearest } from '../../spelling/nearest.ts';
import type { ParsedTemplate } from '../parse/parse-template.ts';
import { type Findings, reporterFor, type TemplateSpan } from './report.ts';

/** Stands for each character of a tag, whose text is unknown without data. */
const MUSTACHE = '\ufffc';

const REFERENCE = /(?<!:):ref\[([^\][\n]*)\]/g;

/**
 * The attributes of a run-in title, heading, table or chart. The label must be on one line and at most 500 characters
 * long, so that the search stays linear.
 */
const TARGET = /:(?:run-in|heading|table|chart)\[[^\n]{0,500}?\]\{([^}\n]*)\}/g;

/** `#name`, or `id=name` with or without quotes. */
const NAME = /(?:^|\s)(?:#([^\s#.}"'=]+)|id=(?:"([^"]*)"|'([^']*)'|([^\s"'}]+)))/g;

/**
 * Reports each `:ref[name]` whose target does not exist.
 *
 * A name may hold a value of the data, which is unknown here. A reference with such a name is skipped; if a target has
 * one, nothing is reported, since any reference may mean it.
 *
 * @param templates the Markdown templates of a document
 * @param others names that may be referred to besides those in the templates
 */
export function checkReferences(
  templates: readonly ParsedTemplate[],
  others: ReadonlySet<string>,
  findings: Findings,
): void {
  const texts = templates.map((parsed) => ({ parsed, ...literalText(parsed) }));
  const names = texts.flatMap(({ text }) => namesIn(text));
  if (names.some((it) => it.includes(MUSTACHE))) return;
  const known = [...new Set([...names, ...others])];
  for (const { parsed, text, offsets } of texts) {
    for (const { index, 1: name = '' } of text.matchAll(REFERENCE)) {
      if (known.includes(name) || name.includes(MUSTACHE)) continue;
      const at = stretchOf(index + ':ref['.length, name.length, offsets);
      const near = nearest(name, known);
      // A comment within the name would be lost if the name were replaced.
      const isWhole = at.length === name.length;
      reporterFor(parsed, findings).report(
        'template-unknown-reference',
        at,
        { name, suggestion: near?.name, known },
        near?.certain && isWhole ? near.name : undefined,
      );
    }
  }
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(TARGET)].flatMap(([, attributes = '']) =>
    [...attributes.matchAll(NAME)].map(
      ([, short, double, single, bare]) => short ?? double ?? single ?? bare ?? '',
    ),
  );

/** A text made of the characters of a template, in their order; not all of them are in it. */
interface LiteralText {
  readonly text: string;
  /** The offset in the template of each character of the text. */
  readonly offsets: readonly number[];
}

/**
 * The literal text of a template. Each character of a tag becomes MUSTACHE; comments, and the backslashes that escape a
 * tag, are left out.
 */
function literalText({ template, place, program }: ParsedTemplate): LiteralText {
  const characters: string[] = Array(template.text.length).fill(MUSTACHE);
  const visit = (it: hbs.AST.Program | undefined): void => {
    for (const node of it?.body ?? []) {
      const from = place.offsetOf(node.loc.start);
      const to = place.offsetOf(node.loc.end);
      if (node.type === 'ContentStatement') {
        const original = String((node as hbs.AST.ContentStatement).original);
        for (let at = from; at < to; at++) characters[at] = original[at - from] ?? '';
      } else if (node.type === 'CommentStatement') characters.fill('', from, to);
      const { program, inverse } = node as Partial<hbs.AST.BlockStatement>;
      visit(program);
      visit(inverse);
    }
  };
  visit(program);
  const offsets = [...characters.keys()].filter((at) => characters[at] !== '');
  return { text: characters.join(''), offsets };
}

/** The place in the template of `length` characters of its literal text, from the character `from`. */
function stretchOf(from: number, length: number, offsets: readonly number[]): TemplateSpan {
  if (length === 0) return { offset: offsets[from - 1]! + 1, length };
  const offset = offsets[from]!;
  return { offset, length: offsets[from + length - 1]! + 1 - offset };
}
