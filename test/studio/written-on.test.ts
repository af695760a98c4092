import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, unitOf } from '../../src/core/check/check.ts';
import * as report from '../../src/index.ts';
import { Drawing } from '../../src/studio/worker/draw.ts';
import { drawable } from '../../src/studio/worker/drawable.ts';
import { judge } from '../../src/studio/worker/judge.ts';
import type { DrawnPages, Task } from '../../src/studio/worker/protocol.ts';
import { fixtureFolders } from '../check/fixture-folders.ts';
import { LIMIT, runs } from '../support/runs.ts';

const EXAMPLES = { bureau: 'situation-report', college: 'volume', letter: 'letter' } as const;

/** A page that shows what it is told, as the studio's does. */
class Shown {
  pages: { readonly svg: string; readonly passages: unknown }[] = [];

  take(drawn: DrawnPages): void {
    this.pages = drawn.pages.map(({ svg, passages }, page) => ({
      svg: svg ?? this.pages[page]?.svg ?? '',
      passages: passages ?? this.pages[page]?.passages ?? [],
    }));
  }
}

interface Edit {
  /** Where, as a part of the text's length. */
  readonly at: number;
  readonly taken: number;
  readonly put: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.constantFrom(0, 0, 1, 2, 30),
  put: fc.constantFrom('', '甲', '，', '。。', '  ', '2027', 'a', '\n', '全市安全生产形势总体平稳', '# '),
});

const edited = (text: string, { at, taken, put }: Edit): string => {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + taken);
};

const taskOf = (
  name: keyof typeof EXAMPLES,
  text: string,
  task: Pick<Task, 'version' | 'isFresh' | 'sight'>,
): Task => ({
  ...task,
  text,
  file: `${name}.yaml`,
  product: EXAMPLES[name],
  language: 'zh',
  attachments: new Map(),
  takesDraft: false,
});

describe.each(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[])('%s that is being written', (name) => {
  const whole = readFileSync(`examples/${name}.yaml`, 'utf8');

  it('shows after each change what a page shows that is opened with that text, and tells the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, fc.nat(9), fc.boolean()), { maxLength: 6 }), (edits) => {
        const drawing = new Drawing();
        const shown = new Shown();
        let text = whole;
        let isFresh = true;
        for (const [version, [change, page, staysOn]] of edits.entries()) {
          const task = taskOf(name, text, { version, isFresh, sight: [page, page + 1] });
          const ready = drawable(task);
          if (ready) {
            const messages = [...drawing.pagesOf(ready, task)];
            for (const it of messages) shown.take(it);
            isFresh = false;
            const anew = new Shown();
            for (const it of new Drawing().pagesOf(ready, { ...task, isFresh: true })) anew.take(it);
            expect(shown.pages).toEqual(anew.pages);
          }
          const { source } = report.parse(text, task.file);
          const kinds =
            source && (task.product === 'volume' ? report.documentsIn(source.data) : [task.product]);
          const checked = source && check(source, kinds);
          expect(ready?.unit).toEqual(checked?.unit);
          const told = judge(task);
          if (checked) expect(told.findings.map(({ code }) => code)).toEqual(codesOf(checked, source));
          // What nobody can read is taken back, as a writer would.
          if (ready || staysOn) text = edited(text, change);
          else text = whole;
        }
      }),
      { numRuns: runs(2), interruptAfterTimeLimit: LIMIT },
    );
  }, 120_000);
});

const codesOf = (checked: ReturnType<typeof check>, source: report.Source): readonly string[] => [
  ...report.parse(source.text, source.file).findings.map(({ code }) => code),
  ...checked.findings.map(({ code }) => code),
];

it('knows of each file of the rules whether it can be drawn as the whole check does', () => {
  for (const folder of fixtureFolders.values())
    for (const file of ['good.yaml', 'bad.yaml']) {
      const { source } = report.parse(readFileSync(`${folder}/${file}`), file);
      if (source) expect(unitOf(source), `${folder}/${file}`).toEqual(check(source).unit);
    }
});
