import { unitKeys } from '../../../generated/keys.ts';
import type { CarriedOver, Problem, Rectification, Unit } from '../../../generated/unit.ts';
import { under } from '../../../read/names.ts';
import { isCompleted } from '../../../unit/states.ts';
import type { DraftPlan } from '../plan.ts';

/** The mark of a measure that is carried over. */
const OPEN = '核对状态、进度和完成时限';

/**
 * Carries measures that are not completed over to next year, with the text of their problems and the problems' ids.
 * Then empties problems and measures for the new year. Of the measures carried over earlier, the completed ones are
 * removed.
 *
 * @returns how many measures were completed, including those carried over earlier
 */
export function rollMeasures(plan: DraftPlan, unit: Unit): number {
  const { rectifications = [], carriedOver = [] } = unit;
  rollOlder(plan, unit);
  for (const it of rectifications) {
    if (isCompleted(it)) continue;
    const entry = { ...carried(it, unit) };
    plan.append({ list: 'carriedOver', entry, mark: OPEN, behind: 'rectifications' });
  }
  for (const [key, words] of [
    ['problems', '填写本年发现的问题'],
    ['rectifications', '填写本年的整改措施'],
  ] as const) {
    if (unit[key] === undefined) continue;
    plan.review([key], words);
    if (unit[key].length > 0) plan.empty([key]);
  }
  return [...rectifications, ...carriedOver].filter(isCompleted).length;
}

/** A measure as an entry of `carriedOver`: every key that the schema gives to both, in the schema's order. */
function carried(measure: Rectification, { year, problems = [] }: Unit): CarriedOver {
  const answered = measure.problems.flatMap(
    (id) => problems.find((it) => String(it.id) === String(id)) ?? [],
  );
  const said: Readonly<Record<string, unknown>> = { ...measure, year, ...inWords(answered) };
  const entries = CARRIED.map((key) => [key, said[key]]).filter(([, it]) => it !== undefined);
  return Object.fromEntries(entries) as CarriedOver;
}

/** The keys of an entry of `carriedOver`. */
const CARRIED = Object.keys(under(unitKeys, 'carriedOver')?.items?.keys ?? {});

/** The problems of a measure as one text. If only some have a title, it is put in front of their descriptions. */
function inWords(problems: readonly Problem[]): Pick<CarriedOver, 'title' | 'description'> {
  const titles = problems.flatMap(({ title }) => title?.trim() ?? []);
  const isTitled = titles.length > 0 && titles.length === problems.length;
  const texts = problems.map(({ title, description }) => {
    const text = description.trim();
    return isTitled || title === undefined ? text : `${withoutStop(title.trim())}：${text}`;
  });
  const description = texts
    .map((it, index) => (index < texts.length - 1 ? `${withoutStop(it)}；` : it))
    .join('');
  return isTitled ? { title: titles.map(withoutStop).join('、'), description } : { description };
}

const withoutStop = (text: string): string => text.replace(/[。；;.]+$/, '');

/** The measures carried over earlier: completed ones are removed, the others get their year if they have none. */
function rollOlder(plan: DraftPlan, { year, carriedOver = [] }: Unit): void {
  if (carriedOver.length > 0 && carriedOver.every(isCompleted)) {
    plan.empty(['carriedOver']);
    return;
  }
  for (const [index, it] of carriedOver.entries()) {
    const path = ['carriedOver', index];
    if (isCompleted(it)) {
      plan.remove(path);
      continue;
    }
    plan.review(path, OPEN);
    if (it.year === undefined) plan.add(path, 'year', year - 1);
  }
}
