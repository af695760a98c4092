import { nearest } from '../../spelling/nearest.ts';
import type { ParsedTemplate } from '../parse/parse-template.ts';
import type { Findings } from './report.ts';
import { reporterFor } from './report.ts';

/** Stands for a tag, whose text is unknown without data. */
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
  const texts = templates.map((parsed) => ({ parsed, text: literalText(parsed) }));
  const names = texts.flatMap(({ text }) => namesIn(text));
  if (names.some((it) => it.includes(MUSTACHE))) return;
  const known = [...new Set([...names, ...others])];
  for (const { parsed, text } of texts) {
    for (const { index, 1: name = '' } of text.matchAll(REFERENCE)) {
      if (known.includes(name) || name.includes(MUSTACHE)) continue;
      const at = { offset: index + ':ref['.length, length: name.length };
      const near = nearest(name, known);
      reporterFor(parsed, findings).report(
        'template-unknown-reference',
        at,
        { name, suggestion: near?.name, known },
        near?.certain ? near.name : undefined,
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

/**
 * The literal text of a template. Each character of a tag or of an escaped part becomes MUSTACHE; comments are left
 * out.
 */
function literalText({ template, place, program }: ParsedTemplate): string {
  const kept = [...MUSTACHE.repeat(template.text.length)];
  const visit = (it: hbs.AST.Program | undefined): void => {
    for (const node of it?.body ?? []) {
      if (node.type === 'ContentStatement') {
        const from = place.offsetOf(node.loc.start);
        const to = place.offsetOf(node.loc.end);
        for (let at = from; at < to; at++) kept[at] = template.text[at]!;
      } else if (node.type === 'CommentStatement') {
        const from = place.offsetOf(node.loc.start);
        for (let at = from; at < place.offsetOf(node.loc.end); at++) kept[at] = '';
      }
      const { program, inverse } = node as Partial<hbs.AST.BlockStatement>;
      visit(program);
      visit(inverse);
    }
  };
  visit(program);
  return kept.join('');
}
