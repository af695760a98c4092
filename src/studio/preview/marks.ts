import type { Severity } from '../../core/model/diagnostic.ts';
import { type PlacedPassage, passagesOf } from '../state/passages.ts';
import type { PagePassage } from '../worker/passages.ts';
import type { ToldFinding } from '../worker/protocol.ts';

/** An area of a page, in points. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Words of a page that a finding is about. */
export interface FaultMark extends Area {
  readonly severity: Severity;
  readonly words: string;
}

/** What stands in the margin beside a line: the findings about it. */
export interface MarginMark {
  readonly left: number;
  readonly top: number;
  readonly findings: readonly ToldFinding[];
}

/** What is marked on one page. */
export interface PageMarks {
  readonly faults: readonly FaultMark[];
  readonly margin: readonly MarginMark[];
}

export const wholeArea = ({ top, height, edges }: PagePassage): Area =>
  areaOf({ top, height, edges }, 0, edges.length - 1);

const areaOf = (
  { top, height, edges }: Pick<PagePassage, 'top' | 'height' | 'edges'>,
  from: number,
  to: number,
): Area => {
  const left = edges[from] ?? 0;
  return { left, top, width: (edges[to] ?? left) - left, height };
};

/** How far left of the text a mark in the margin stands, in points. */
const MARGIN = 22;

/** The findings where they stand, by the number of the page, from 0. */
export function marksOf(findings: readonly ToldFinding[]): ReadonlyMap<number, PageMarks> {
  const pages = new Map<
    number,
    { faults: FaultMark[]; margin: Map<number, { mark: MarginMark; own: ToldFinding[] }> }
  >();
  for (const finding of findings) {
    const places = faultyIn(finding);
    const [first] = places;
    if (!first) continue;
    for (const { page, area } of places) {
      const on = pages.get(page) ?? { faults: [] as FaultMark[], margin: new Map() };
      pages.set(page, on);
      if (area) on.faults.push({ ...area, severity: finding.severity, words: saidOf(finding) });
    }
    const on = pages.get(first.page);
    const { top, edges } = first.passage;
    const line = Math.round(top / 4);
    const known = on?.margin.get(line);
    if (known) known.own.push(finding);
    else {
      const own = [finding];
      on?.margin.set(line, { own, mark: { left: (edges[0] ?? 0) - MARGIN, top, findings: own } });
    }
  }
  return new Map(
    [...pages].map(([page, { faults, margin }]) => [
      page,
      { faults, margin: [...margin.values()].map(({ mark }) => mark) },
    ]),
  );
}

export const saidOf = ({ message, hint }: ToldFinding): string =>
  hint === '' ? message : `${message}\n${hint}`;

interface Faulty extends PlacedPassage {
  /** What of it is at fault; absent where only the entry as a whole is known to be. */
  readonly area?: Area;
}

/** The passages that a finding is about: the words at fault, or the whole text; of an entry or part its first line. */
function faultyIn({ path, words }: ToldFinding): readonly Faulty[] {
  if (path.length === 0) return [];
  const all = passagesOf(path);
  const own = all.filter(({ passage }) => passage.path.length === path.length);
  if (own.length === 0) return all.slice(0, 1);
  if (!words) return own.map((it) => ({ ...it, area: wholeArea(it.passage) }));
  const found = inParagraphs(own).flatMap((it) => wordsIn(it, words));
  return found.length > 0 ? found : own.map((it) => ({ ...it, area: wholeArea(it.passage) }));
}

/** Passages of one paragraph after the other. */
function inParagraphs(passages: readonly PlacedPassage[]): PlacedPassage[][] {
  const paragraphs: PlacedPassage[][] = [];
  for (const it of passages) {
    const open = paragraphs.at(-1);
    if (open && open[0]?.passage.element === it.passage.element) open.push(it);
    else paragraphs.push([it]);
  }
  return paragraphs;
}

/** Words in a paragraph, which may go over the end of a line. */
function wordsIn(
  paragraph: readonly PlacedPassage[],
  { text, rank }: NonNullable<ToldFinding['words']>,
): Faulty[] {
  const whole = paragraph.map(({ passage }) => passage.text).join('');
  let at = whole.indexOf(text);
  if (at < 0) return [];
  for (let left = rank; left > 0; left--) {
    const next = whole.indexOf(text, at + text.length);
    if (next < 0) break;
    at = next;
  }
  const end = at + text.length;
  let begin = 0;
  return paragraph.flatMap((it) => {
    const { passage } = it;
    const from = Math.max(0, at - begin);
    const to = Math.min(passage.text.length, end - begin);
    begin += passage.text.length;
    if (from >= to) return [];
    const points = (units: number) => [...passage.text.slice(0, units)].length;
    return [{ ...it, area: areaOf(passage, points(from), points(to)) }];
  });
}
