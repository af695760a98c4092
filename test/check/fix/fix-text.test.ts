import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fixText, type Judgement } from '../../../src/core/check/fix/fix-text.ts';
import type { Finding, Position, Severity, TextEdit } from '../../../src/core/model/diagnostic.ts';
import { runs } from '../../support/runs.ts';

/** The position of an offset. */
function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function edit(text: string, start: number, end: number, newText: string): TextEdit {
  return { range: { start: positionOf(text, start), end: positionOf(text, end) }, newText };
}

function found(code: string, fix: readonly TextEdit[] = [], severity: Severity = 'warning'): Finding {
  const range = fix[0]?.range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { code, severity, file: 'org.yaml', range, args: {}, fix };
}

/** A rule that wants each `from` in a text replaced by `to`. */
interface Wish {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly severity?: Severity;
}

/** Checks by wishes; a text with ! counts as unreadable. */
function judgeBy(wishes: readonly Wish[], more: (text: string) => readonly Finding[] = () => []) {
  return (text: string): Judgement => {
    const findings: Finding[] = [];
    for (const { code, from, to, severity } of wishes) {
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
        findings.push(found(code, [edit(text, at, at + from.length, to)], severity));
      }
    }
    return { readable: !text.includes('!'), findings: [...findings, ...more(text)] };
  };
}

const fixedBy = (text: string, ...wishes: Wish[]) => fixText(text, judgeBy(wishes));

describe('what is mended', () => {
  it('makes every edit, counts them by code, and leaves the rest as it is', () => {
    const { text, fixed, dropped, judgement } = fixedBy(
      '# 备注, 保留\r\na: 甲,乙;丙\r\n',
      { code: 'comma', from: '甲,', to: '甲，' },
      { code: 'semicolon', from: ';', to: '；' },
    );
    expect(text).toBe('# 备注, 保留\r\na: 甲，乙；丙\r\n');
    expect([...fixed]).toEqual([
      ['comma', 1],
      ['semicolon', 1],
    ]);
    expect(dropped).toEqual([]);
    expect(judgement.findings).toEqual([]);
  });

  it('makes of two that overlap the earlier, and looks again before it makes the other', () => {
    const wishes = [
      { code: 'early', from: 'abc', to: 'x' },
      { code: 'late', from: 'cd', to: 'y' },
    ];
    expect(fixedBy('abcd', ...wishes).text).toBe('xd');
    expect(fixedBy('abcdcd', ...wishes).text).toBe('xdy');
  });

  it('makes the edits of one finding all or none', () => {
    const text = '（甲)乙';
    const pair = (now: string): readonly Finding[] =>
      now === text ? [found('pair', [edit(now, 0, 1, '('), edit(now, 2, 3, ')')])] : [];
    expect(fixText(text, judgeBy([], pair)).text).toBe('(甲)乙');
    const beyond = (now: string): readonly Finding[] => [
      found('pair', [edit(now, 0, 1, '['), { ...edit(now, 0, 0, ']'), range: beyondEnd }]),
    ];
    expect(fixText(text, judgeBy([], beyond)).text).toBe(text);
  });

  it('makes only what is selected', () => {
    const judge = judgeBy([
      { code: 'one', from: 'a', to: 'b' },
      { code: 'other', from: 'c', to: 'd' },
    ]);
    expect(fixText('ac', judge, ({ code }) => code === 'other').text).toBe('ad');
  });

  it('writes a line break in an edit as the text writes its own', () => {
    expect(fixedBy('a\r\nb\r\n', { code: 'line', from: 'a', to: 'x\ny' }).text).toBe('x\r\ny\r\nb\r\n');
    expect(fixedBy('a\nb\n', { code: 'line', from: 'a', to: 'x\r\ny' }).text).toBe('x\ny\nb\n');
  });
});

const beyondEnd = { start: { line: 9, column: 1 }, end: { line: 9, column: 2 } };

describe('what does harm is left out', () => {
  it('makes nothing that makes a text unreadable, and everything else', () => {
    const { text, fixed, dropped } = fixedBy(
      'abc',
      { code: 'good', from: 'a', to: 'x' },
      { code: 'bad', from: 'b', to: '!' },
      { code: 'fine', from: 'c', to: 'z' },
    );
    expect(text).toBe('xbz');
    expect([...fixed.keys()]).toEqual(['fine', 'good']);
    expect(dropped.map(({ code }) => code)).toEqual(['bad']);
  });

  const errorAt =
    (mark: string) =>
    (text: string): readonly Finding[] =>
      text.includes(mark) ? [found('new-error', [], 'error')] : [];

  it('lets the mending of a warning bring no error', () => {
    const judge = judgeBy([{ code: 'bad', from: 'b', to: 'E' }], errorAt('E'));
    expect(fixText('ab', judge)).toMatchObject({ text: 'ab', dropped: [{ code: 'bad' }] });
  });

  it('lets the mending of an error bring to light another', () => {
    const judge = judgeBy([{ code: 'date', from: 'b', to: 'E', severity: 'error' }], errorAt('E'));
    expect(fixText('ab', judge)).toMatchObject({ text: 'aE', dropped: [] });
  });

  it('mends what keeps a text from being read, whatever is found in it then', () => {
    const judge = judgeBy([{ code: 'slip', from: '!', to: '', severity: 'error' }], errorAt('E'));
    expect(fixText('E!', judge).text).toBe('E');
  });

  it('keeps what stood there where edits undo one another, and makes those before', () => {
    const { text, fixed, dropped } = fixedBy(
      'ca',
      { code: 'first', from: 'c', to: 'd' },
      { code: 'there', from: 'da', to: 'db' },
      { code: 'back', from: 'db', to: 'da' },
    );
    expect(text).toBe('da');
    expect([...fixed]).toEqual([['first', 1]]);
    expect(dropped.map(({ code }) => code)).toEqual(['there', 'back']);
  });

  it('makes nothing where edits go on without end', () => {
    const { text, dropped } = fixedBy('a', { code: 'more', from: 'a', to: 'ba' });
    expect(text).toBe('a');
    expect(dropped.map(({ code }) => code)).toEqual(['more']);
  });
});

describe('whatever the edits are', () => {
  const alphabet = fc.constantFrom('a', 'b', 'c', '中', '，', '😀', '!', '\n', '\r\n');
  const anyText = fc.array(alphabet, { maxLength: 24 }).map((it) => it.join(''));
  const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
  const wish = fc.record({
    code: fc.constantFrom('one', 'two', 'three'),
    from: fc.array(alphabet, { minLength: 1, maxLength: 3 }).map((it) => it.join('')),
    to: fc.array(alphabet, { maxLength: 3 }).map((it) => it.join('')),
    severity,
  });
  const wishes = fc.array(wish, { maxLength: 5 });

  test('to fix again changes nothing', () => {
    fc.assert(
      fc.property(anyText, wishes, (text, some) => {
        const judge = judgeBy(some);
        const once = fixText(text, judge);
        const again = fixText(once.text, judge);
        expect(again.text).toBe(once.text);
        expect([...again.fixed]).toEqual([]);
      }),
      { numRuns: runs(666) },
    );
  });

  test('a text that could be read can be read', () => {
    fc.assert(
      fc.property(anyText, wishes, (text, some) => {
        const fixed = fixText(text, judgeBy(some));
        if (!text.includes('!')) expect(fixed.text).not.toContain('!');
      }),
      { numRuns: runs(166) },
    );
  });

  test('CRLF stays CRLF, and LF stays LF', () => {
    const lines = fc.array(fc.constantFrom('a', 'ab', '中', ''), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), wishes, (some, lineEnd, wanted) => {
        const text = some.join(lineEnd);
        const within = wanted.map((it) => ({ ...it, from: it.from.replace(/\r?\n/g, '') || 'a' }));
        const { text: fixed } = fixText(text, judgeBy(within));
        const ends: string[] = fixed.match(/\r\n|\r|\n/g) ?? [];
        expect(ends.filter((it) => it !== lineEnd)).toEqual([]);
      }),
      { numRuns: runs(166) },
    );
  });

  /** Hostile edits: anywhere, overlapping, backwards, beyond the end. Each writes its own mark. */
  const position = fc.record({
    line: fc.integer({ min: -1, max: 6 }),
    column: fc.integer({ min: -1, max: 9 }),
  });
  const hostile = fc.array(fc.array(fc.record({ start: position, end: position }), { maxLength: 3 }), {
    maxLength: 8,
  });

  test('what is not edited stands as it stood; the edits of a finding are made all or none', () => {
    fc.assert(
      fc.property(anyText, hostile, (text, ranges) => {
        const findings = ranges.map((some, finding) =>
          found(
            `f${finding}`,
            some.map((range, index) => ({ range, newText: `<${finding}.${index}>` })),
          ),
        );
        const judge = (now: string): Judgement => ({
          readable: true,
          findings: now === text ? findings : [],
        });
        const { text: fixed, fixed: counts } = fixText(text, judge);
        const made = findings.filter(({ code }) => counts.has(code));
        for (const [index, { fix = [] }] of findings.entries()) {
          const marks = fix.filter((_, at) => fixed.includes(`<${index}.${at}>`)).length;
          expect(marks).toBe(counts.has(`f${index}`) ? fix.length : 0);
        }
        // Applies one edit after the other, from the end, to the characters of the text.
        const units = text.split('');
        const lines = text.split('\n');
        const at = ({ line, column }: Position) =>
          lines.slice(0, line - 1).reduce((sum, it) => sum + it.length + 1, 0) + column - 1;
        const edits = made
          .flatMap(({ fix = [] }) => fix)
          .map(({ range, newText }) => ({ start: at(range.start), end: at(range.end), newText }))
          .sort((one, other) => other.start - one.start || other.end - one.end);
        for (const { start, end, newText } of edits) units.splice(start, end - start, newText);
        expect(fixed).toBe(units.join(''));
      }),
      { numRuns: runs(666) },
    );
  });
});
