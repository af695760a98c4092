import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { word } from '../../../src/core/diagnostics/word.ts';
import { checkTemplates } from '../../../src/core/template/check/check-templates.ts';
import { reporterFor } from '../../../src/core/template/check/report.ts';
import { segmentsOf } from '../../../src/core/template/check/segments.ts';
import type { TemplateSet } from '../../../src/core/template/check/template-set.ts';
import { helpers } from '../../../src/core/template/helpers/index.ts';
import { MAX_TEMPLATE } from '../../../src/core/template/limits.ts';
import { parseTemplate } from '../../../src/core/template/parse/parse-template.ts';
import type { TemplateText } from '../../../src/core/template/parse/template-text.ts';
import { runs } from '../../support/runs.ts';
import { builtInDocuments, builtInSet, setOf } from '../../support/template-set.ts';

/** Checks that every finding in a set lies within its file and can be put into words. */
function sound(set: TemplateSet, texts: Readonly<Record<string, string>>) {
  for (const finding of checkTemplates(set)) {
    const lines = texts[finding.file]!.split(/\r\n|\r|\n/);
    for (const { line, column } of [finding.range.start, finding.range.end]) {
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
    }
    for (const language of ['zh', 'en'] as const) {
      const { message, hint } = word(finding, language);
      expect(`${message}${hint}`).not.toMatch(/undefined|\[object/);
    }
  }
}

const piece = fc.oneof(
  fc.constantFrom(
    ...['{{', '}}', '{{{', '}}}', '{{#if ', '{{#each ', '{{#with ', '{{/if}}', '{{/each}}', '{{/with}}'],
    ...['{{else}}', '{{else if ', '{{^', '{{> ', '{{#> ', '{{*', '{{!--', '--}}', '{{{{', '\\{{', '~'],
    ...[
      '(',
      ')',
      '"',
      "'",
      '=',
      ' as |',
      '|',
      '../',
      '@',
      '@root.',
      '@index',
      'this',
      '.',
      '/',
      ' ',
      '\n',
      '\r\n',
    ],
    ...[
      'problems',
      'title',
      'year',
      'where ',
      'status=',
      'true',
      '12',
      'lookup ',
      'constructor',
      '[a b]',
      '问题',
    ],
    ...[
      '{{#list ',
      '{{#clauses}}',
      'countOf ',
      ':ref[',
      ']',
      '{#a}',
      ':run-in[',
      'block',
      'extra',
      '“',
      '，',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const template = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

describe('whatever a template holds', () => {
  test('there are findings and no failure', () => {
    fc.assert(
      fc.property(template, template, (body, block) => {
        sound(setOf(body, { block }), { 'body.hbs': body, 'blocks/block.hbs': block });
      }),
      { numRuns: runs(500) },
    );
  });

  test.each([
    '{{#if year}}'.repeat(50_000),
    '{{else}}'.repeat(50_000),
    '('.repeat(100_000),
    `{{{{concat ${'(concat '.repeat(30_000)}year${')'.repeat(30_000)}}}}}甲{{{{/concat}}}}`,
    `{{concat ${'('.repeat(100_000)}}}`,
    `{{a${'.b'.repeat(50_000)}}}`,
    `{{${'../'.repeat(50_000)}a}}`,
    `{{concat ${'year '.repeat(50_000)}}}`,
    '{{'.repeat(50_000),
    '"{{'.repeat(20_000),
    '}}'.repeat(50_000),
    ':ref['.repeat(50_000),
    ':run-in['.repeat(20_000),
    '{{\\"'.repeat(50_000),
    '{{{{/'.repeat(50_000),
    `{{a "${'\\"'.repeat(100_000)}`,
    `{{a [${'\\]'.repeat(100_000)}`,
    `{{#each${'\n'.repeat(200_000)}`,
    '\\{{'.repeat(80_000),
  ])('%.20s…, very often', (text) => {
    const body = text.slice(0, MAX_TEMPLATE);
    sound(setOf(body), { 'body.hbs': body });
  });
});

describe.each(builtInDocuments)('$pack: $kind', ({ pack, kind }) => {
  const set = builtInSet(pack, kind);
  const templates = [...(set.body ? [set.body] : []), ...set.blocks.values()].filter((it) =>
    set.own.has(it.file),
  );

  test('cut off anywhere, a template has findings and causes no failure', () => {
    for (const { file, text } of templates) {
      for (let length = 0; length < text.length; length += 3) {
        const cut = { file, text: text.slice(0, length) };
        sound({ body: cut, blocks: new Map(), own: set.own }, { [file]: cut.text });
      }
    }
  });

  /** The paths in a template, with a reporter for their places. */
  function pathsIn(it: TemplateText) {
    const parsed = parseTemplate(it);
    if (!('program' in parsed)) throw new Error(`${it.file} cannot be read`);
    const reporter = reporterFor(parsed, { add: () => {}, all: () => [] });
    const paths: hbs.AST.PathExpression[] = [];
    JSON.stringify(parsed.program, (_key, node) => {
      if (node?.type === 'PathExpression') paths.push(node);
      return node;
    });
    return { parsed, reporter, paths };
  }

  test('each step of each path is found where it is written', () => {
    for (const it of templates) {
      const { reporter, paths } = pathsIn(it);
      for (const path of paths) {
        const written = segmentsOf(path, reporter).map((segment) => reporter.written(segment));
        expect(written, `${it.file} ${path.original}`).toEqual(path.parts);
      }
    }
  });

  test('a slip at the end of any name is found, there and as an error', () => {
    // The name of a block occurs twice, so a slip in one is reported at the other; these names are skipped.
    const enclosing = helpers.filter(({ block }) => block !== undefined).map(({ name }) => name);
    const blockNames = ['if', 'unless', 'each', 'with', ...enclosing];
    /** A slip in a file: the file with it, where it must be found, and where its name begins. */
    type Slip = Record<'found' | 'named', { readonly line: number; readonly column: number }> & {
      readonly text: TemplateText;
      readonly path: string;
    };
    const slipsIn = (it: TemplateText): Slip[] => {
      const { parsed, reporter, paths } = pathsIn(it);
      return paths.flatMap((path) => {
        const last = segmentsOf(path, reporter).at(-1);
        if (!last || blockNames.includes(path.original)) return [];
        const end = last.offset + last.length;
        const text = { ...it, text: `${it.text.slice(0, end)}q${it.text.slice(end)}` };
        const found = parsed.place.location(last.offset, last.length).range.start;
        // The name of a block may contain hyphens and is reported as a whole.
        const named = parsed.place.location(reporter.stretch(path).offset, 0).range.start;
        return [{ text, found, named, path: path.original }];
      });
    };
    /** Those of the slips, one a file, that are not the first error of their files. */
    const missed = (slips: readonly Slip[]): [Slip, unknown][] => {
      const slipped = (it: TemplateText) => slips.find(({ text }) => text.file === it.file)?.text ?? it;
      const blocks = new Map([...set.blocks].map(([name, block]) => [name, slipped(block)]));
      const errors = checkTemplates({ ...set, blocks, ...(set.body && { body: slipped(set.body) }) }).filter(
        (it) => word(it, 'en').severity === 'error',
      );
      return slips.flatMap((slip) => {
        const first = errors.find(({ file }) => file === slip.text.file)?.range.start;
        const isFound = [slip.found, slip.named].some(
          ({ line, column }) => line === first?.line && column === first.column,
        );
        return isFound ? [] : [[slip, first] as [Slip, unknown]];
      });
    };
    // A check of the whole set finds the slips of all its files at once. One that is missed then is tried by itself: a
    // slip in the name of a block or of a list keeps what it leads to from being looked at.
    const waiting = templates.map(slipsIn);
    for (let round = 0; waiting.some((it) => it.length > round); round++) {
      const together = waiting.flatMap((it) => it[round] ?? []);
      for (const [slip] of missed(together))
        for (const [{ text, path, found, named }, first] of missed([slip]))
          expect([found, named], `${text.file} ${path}`).toContainEqual(first);
    }
  });
});
