import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { composeTraced, composeVolumeTraced, composeWithOrigins } from '../../src/core/compose/traced.ts';
import { composeVolume } from '../../src/core/compose/volume.ts';
import type { Inline } from '../../src/core/document/document.ts';
import { plainText } from '../../src/core/document/plain-text.ts';
import type { Passage } from '../../src/core/model/passage.ts';
import { escapeText } from '../../src/core/template/escape.ts';
import { DOCUMENT_KINDS } from '../../src/core/unit/kinds/kinds.ts';
import { exampleDocuments, exampleNames, exampleUnit } from '../support/examples.ts';
import { asOwnPack, linesOfFile } from '../support/own-pack.ts';
import { runs } from '../support/runs.ts';
import { anyUnit } from '../support/unit-arbitrary.ts';

const crlf = <T extends { text: string }>(it: T): T => ({ ...it, text: it.text.replaceAll('\n', '\r\n') });

/** The text from a position of a file on. */
function standsAt(lines: readonly string[], line: number, column: number): string {
  return lines
    .slice(line - 1)
    .join('')
    .slice(column - 1);
}

/** Expects each character of a passage to be where its piece says, in the template files on disk. */
function expectPlaced(passage: Passage): void {
  let last = 0;
  for (const { from, to, origin, at, end } of passage.pieces) {
    expect(from).toBeGreaterThanOrEqual(last);
    expect(to).toBeGreaterThan(from);
    last = to;
    const printed = passage.value.slice(from, to);
    if (origin.type === 'text') {
      expect(origin.text.slice(at, end)).toBe(printed);
      expect(origin.start).toBeDefined();
      const { line, column } = origin.start!;
      expect(standsAt(linesOfFile(origin.file), line, column).startsWith(origin.text)).toBe(true);
    } else {
      const { start, end: after } = origin.range!;
      const written = standsAt(linesOfFile(origin.file), start.line, start.column);
      expect(written).toMatch(start.line === after.line ? /^(\{\{|\w)/ : /^\{\{/);
    }
  }
}

describe.each(exampleDocuments)('%s: %s', (name, kind) => {
  const unit = exampleUnit(name);

  it('is the document that is composed without a trace', () => {
    expect(composeTraced(unit, kind).result).toEqual(compose(unit, kind));
    const bare = (part: unknown) => JSON.stringify(part, (key, it) => (key === 'origins' ? undefined : it));
    expect(bare(composeWithOrigins(unit, kind))).toBe(bare(compose(unit, kind)));
  });

  it('has each character of what templates say at its place', () => {
    const { passages } = composeTraced(unit, kind, { template: asOwnPack(kind) });
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages) expectPlaced(passage);
  });

  it('knows of every character but of lines and references where it comes from', () => {
    const { passages } = composeTraced(unit, kind, { template: asOwnPack(kind) });
    for (const { value, pieces } of passages) {
      const known = new Set(
        pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
      );
      const unknown = [...value].filter((_, index) => !known.has(index));
      expect(unknown.join('').replace(/[\ufffc\n]/g, '')).toBe('');
    }
  });

  it('has the texts of the document and no others', () => {
    const { result, passages } = composeTraced(unit, kind);
    const texts = (inlines: readonly Inline[]) => plainText(inlines);
    const printed = [...result.body, ...result.attachments.flatMap((it) => it.body ?? [])].flatMap((it) => {
      if (it.type === 'chart') return [];
      if (it.type === 'flow') return it.steps;
      if (it.type === 'table') return [...it.header, ...it.rows.flat()].map(texts);
      return it.type === 'heading' ? [texts(it.children)] : [texts(it.runIn ?? []), texts(it.children)];
    });
    const own = unit.document?.title === undefined || kind !== 'situation-report' ? [result.title] : [];
    const expected = [...own, ...printed].filter((it) => it !== '');
    const found = passages.map(({ value }) => value.replaceAll('\ufffc', '')).filter((it) => it !== '');
    expect(found).toEqual(expected);
  });
});

it('a volume: title and cover', () => {
  for (const name of exampleNames) {
    const unit = exampleUnit(name);
    const { result, passages } = composeVolumeTraced(unit, [], { template: asOwnPack('volume') });
    expect(result).toEqual(composeVolume(unit, []));
    expect(passages.map(({ value }) => value)).toContain(result.title);
    for (const passage of passages) expectPlaced(passage);
  }
});

it('whatever the data hold, a trace changes nothing, and every character is at its place', () => {
  const templates = new Map(DOCUMENT_KINDS.map((kind) => [kind, asOwnPack(kind)]));
  fc.assert(
    fc.property(anyUnit, fc.constantFrom(...DOCUMENT_KINDS), (unit, kind) => {
      const { result, passages } = composeTraced(unit, kind, { template: templates.get(kind) });
      expect(result).toEqual(compose(unit, kind));
      for (const { value, pieces } of passages) {
        for (const { from, to, origin, at, end } of pieces) {
          if (origin.type === 'text') expect(origin.text.slice(at, end)).toBe(value.slice(from, to));
        }
      }
    }),
    { numRuns: runs(60) },
  );
});

it('lines that end as on Windows', () => {
  const unit = exampleUnit('bureau');
  const template = asOwnPack('situation-report', crlf);
  const { passages } = composeTraced(unit, 'situation-report', { template });
  const texts = new Map<string, string[]>();
  for (const { value, pieces } of passages) {
    for (const { from, to, origin, at, end } of pieces) {
      if (origin.type === 'value' || origin.file.endsWith('.yaml')) continue;
      expect(origin.text.slice(at, end)).toBe(value.slice(from, to));
      const lines =
        texts.get(origin.file) ?? crlf({ text: readFileSync(origin.file, 'utf8') }).text.split(/(?<=\n)/);
      texts.set(origin.file, lines);
      expect(standsAt(lines, origin.start!.line, origin.start!.column).startsWith(origin.text)).toBe(true);
    }
  }
});

it('what looks like a mark of the trace, in a template or in the data', () => {
  const sign = '\ufdd0';
  const unit = { ...exampleUnit('minimal'), overview: `一${sign}0${sign}二${sign}` };
  const template = asOwnPack('situation-report', (it) => ({
    ...it,
    text: it.text.replace('现将', `${sign}1${sign}现将`),
  }));
  const { result, passages } = composeTraced(unit, 'situation-report', { template });
  expect(result).toEqual(compose(unit, 'situation-report', { template }));
  const texts = passages.map(({ value }) => value);
  expect(texts).toContain(`一${sign}0${sign}二${sign}。`);
  expect(escapeText(sign)).toBe(sign);
});
