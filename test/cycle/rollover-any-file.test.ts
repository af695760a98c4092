import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { rollover } from '../../src/core/cycle/rollover/rollover.ts';
import { severityOf } from '../../src/core/diagnostics/severity.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import type { Source } from '../../src/core/model/source.ts';
import { defaultSettings } from '../../src/core/rules/settings/settings.ts';
import { sourceOf } from '../check/source-of.ts';
import { runs } from '../support/runs.ts';
import { anyUnit } from '../support/unit-arbitrary.ts';
import { anyHand, written } from '../support/written-unit.ts';

/** The number of files; some thousands by night. */
const FILES = runs(20);

/** Makes a unit whose measures belong to existing problems, so that only its texts can be wrong. */
function sound({ problems = [], rectifications = [], carriedOver = [], ...unit }: Unit): Unit {
  const own = problems.filter(
    (it, at) => problems.findIndex(({ id }) => String(id) === String(it.id)) === at,
  );
  const ids = own.map(({ id }) => id);
  const measures = rectifications.map((it, at) => ({
    ...settled(it, unit.year),
    problems: at === 0 ? ids : ids.filter((_, index) => (index + at) % 2 === 0).concat(ids.slice(0, 1)),
  }));
  return {
    ...unit,
    ...(unit.document && { document: { ...unit.document, date: `${unit.year}-12-28` } }),
    ...(ids.length > 0 && {
      problems: own.map(({ found: _, ...it }) => it),
      rectifications: (measures.length > 0 ? measures : [{ problems: ids, measure: '补齐' }]).map((it) => ({
        ...it,
        problems: [...new Set(it.problems)],
      })),
    }),
    ...(carriedOver.length > 0 && {
      carriedOver: carriedOver.map((it) => ({
        ...settled(it, unit.year),
        year: Math.min(it.year ?? 1949, unit.year - 1),
      })),
    }),
  };
}

function settled<T extends { status?: string | undefined; completed?: string; progress?: number }>(
  { completed: _, progress: __, ...it }: T,
  year: number,
) {
  return it.status === '已完成' ? { ...it, completed: `${year}-06-01` } : it;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
const errorsIn = (source: Source, draft: boolean) =>
  check(source, ['situation-report'], { ...defaultSettings, draft }).findings.filter(
    (it) => severityOf(it) === 'error',
  );

/** Expects of next year's data what can be said without making a draft. */
function expectNext(next: Unit, unit: Unit): void {
  const { year, problems, rectifications, figures, carriedOver, document, systems, work, ...same } = unit;
  expect(next.year).toBe(year + 1);
  expect([next.problems, next.rectifications]).toEqual([undefined, undefined]);
  for (const key of ['subject', 'organisation', 'reporting', 'nextYear', 'overview'] as const)
    expect(plain(next[key])).toEqual(plain(same[key]));
  expect(plain(next.leadership)).toEqual(plain({ ...same.leadership, meetings: undefined }));
  const isOpen = ({ status }: { status?: string | undefined }) => status !== '已完成';
  const carried = [...(carriedOver ?? []), ...(rectifications ?? [])].filter(isOpen);
  expect(next.carriedOver?.map(({ measure }) => measure) ?? []).toEqual(
    carried.map(({ measure }) => measure),
  );
  expect(next.carriedOver?.map(({ responsible }) => plain(responsible)) ?? []).toEqual(
    carried.map(({ responsible }) => plain(responsible)),
  );
  const last = (all: Unit['figures'] = []) => all.map(({ name, value }) => ({ name, lastYear: value }));
  const now = (all: Unit['figures'] = []) =>
    all.map(({ name, lastYear, value }) => ({ name, lastYear, ...(value !== undefined && { value }) }));
  expect(now(next.figures).filter(({ name }) => name !== '完成整改')).toEqual(last(figures));
  expect(next.work?.map((it) => now(it.figures))).toEqual(work?.map((it) => last(it.figures)));
  expect(next.work?.map((it) => it.measures)).toEqual(work?.map((it) => it.measures));
  expect(next.systems?.map((it) => it.summary)).toEqual(systems?.map((it) => it.summary));
  expect(plain(next.document?.addressee)).toEqual(plain(document?.addressee));
}

test('whatever a file says and however it is written, its draft says what it should, and is built', () => {
  let tried = 0;
  let built = 0;
  const year = fc.integer({ min: 1951, max: 2090 });
  fc.assert(
    fc.property(anyUnit, year, anyHand, (given, reported, hand) => {
      tried++;
      const unit = sound({ ...given, year: reported });
      const text = written(unit, hand);
      const source = sourceOf(text, unitKeys);
      expect(plain(source.data), 'the file is written as it was meant').toEqual(plain(unit));

      const draft = rollover(source, 'org.yaml');
      expect(draft.failure).toBeUndefined();
      const next = sourceOf(draft.text, unitKeys);
      expectNext(next.data as Unit, unit);

      // Each mark is on a line of its own: without these lines the draft has the same data.
      const lines = draft.text.split(/\r?\n/);
      const marks = lines.filter((it) => it.includes('待核'));
      expect(marks.slice(1).filter((it) => !/^ *# 待核：/.test(it))).toEqual([]);
      expect(draft.reviews).toBe(marks.length - 1);
      const unmarked = lines.filter((it) => !marks.includes(it)).join('\n');
      expect(plain(sourceOf(unmarked, unitKeys).data)).toEqual(plain(next.data));
      for (const comment of text.match(/^# 说明\d+/gm) ?? []) expect(lines).toContain(comment);
      if (hand.crlf) expect(draft.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);

      if (errorsIn(source, false).length > 0) return;
      built++;
      expect(errorsIn(next, true)).toEqual([]);
      const checked = check(next, ['situation-report'], { ...defaultSettings, draft: true });
      compose(checked.unit as Unit, 'situation-report');
    }),
    { numRuns: FILES },
  );
  // A busy machine may not come to all of them.
  if (tried >= FILES) expect(built, 'drafts that were built').toBeGreaterThan(FILES / 10);
});
