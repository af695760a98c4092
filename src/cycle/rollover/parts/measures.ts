import { entryKey, entryText, topKey } from '../../../edit/entry-text.ts';
import { unitKeys } from '../../../generated/keys.ts';
import type { CarriedOver, Problem, Rectification, Unit } from '../../../generated/unit.ts';
import { under } from '../../../read/names.ts';
import type { DraftText } from '../draft-text.ts';

const COMPLETED = '已完成';

/**
 * Measures that are not completed are carried over with the text of the problems that they answer, and keep the ids of
 * these; problems and measures then wait for the new year's. Of those carried over before, the completed ones go.
 *
 * @returns how many measures were completed, those carried over before among them
 */
export function rollMeasures(draft: DraftText, unit: Unit): number {
  const { rectifications = [], carriedOver = [] } = unit;
  rollOlder(draft, unit);
  const open = rectifications.filter(({ status }) => status !== COMPLETED);
  const review = '# 待核：核对状态、进度和完成时限\n';
  const lines = open.map((it) => review + entryText(draft.source, 'carriedOver', carried(it, unit))).join('');
  if (lines !== '') addCarriedOver(draft, unit, lines);
  for (const [key, words] of [
    ['problems', '填写本年发现的问题'],
    ['rectifications', '填写本年的整改措施'],
  ] as const) {
    if (unit[key] === undefined) continue;
    draft.review([key], words);
    if (unit[key].length > 0) draft.emptyList([key]);
  }
  const isDone = ({ status }: { status?: string | undefined }) => status === COMPLETED;
  return rectifications.filter(isDone).length + carriedOver.filter(isDone).length;
}

/** A measure as it is carried over into the next year: whatever the schema lets both say of it, in the schema's order. */
function carried(measure: Rectification, { year, problems = [] }: Unit): CarriedOver {
  const answered = measure.problems.flatMap(
    (id) => problems.find((it) => String(it.id) === String(id)) ?? [],
  );
  const said: Readonly<Record<string, unknown>> = { ...measure, year, ...inWords(answered) };
  const entries = CARRIED.map((key) => [key, said[key]]).filter(([, it]) => it !== undefined);
  return Object.fromEntries(entries) as CarriedOver;
}

/** What an entry of those carried over can say. */
const CARRIED = Object.keys(under(unitKeys, 'carriedOver')?.items?.keys ?? {});

/** The problems that a measure answers, as one: where some have no title, those of the others go in front of their texts. */
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

/** Those carried over before: what is completed goes, what is left says of which year it is. */
function rollOlder(draft: DraftText, { year, carriedOver = [] }: Unit): void {
  if (carriedOver.length > 0 && carriedOver.every(({ status }) => status === COMPLETED)) {
    draft.emptyList(['carriedOver']);
    return;
  }
  for (const [index, it] of carriedOver.entries()) {
    const path = ['carriedOver', index];
    if (it.status === COMPLETED) {
      draft.remove(path);
      continue;
    }
    draft.review(path, '核对状态、进度和完成时限');
    if (it.year === undefined)
      draft.addKey(path, entryKey(draft.source, 'carriedOver', 'year'), String(year - 1));
  }
}

function addCarriedOver(draft: DraftText, { carriedOver, rectifications = [] }: Unit, lines: string): void {
  const isThere = carriedOver !== undefined && carriedOver.length > 0;
  if (isThere) draft.addBehind(['carriedOver'], lines, draft.indentOf(['carriedOver']));
  else if (rectifications.length > 0) {
    const indented = lines.replace(/^(?=.)/gm, '  ');
    draft.addBehind(['rectifications'], `\n${topKey(draft.source, 'carriedOver')}:\n${indented}`, 0);
  }
}
