import type { Unit } from '../../generated/unit.ts';
import { listsOf } from '../../model/grouped.ts';
import type { Sound } from '../../unit/sound.ts';
import type { Prose } from '../prose.ts';
import type { Disagreement } from './disagreement.ts';
import { isOfPart, sentenceBefore } from './whole-year.ts';

/** In characters; a shorter name is part of many other words. */
const SHORTEST = 4;

/** What may stand before the name of a figure in its clause: only words that do not limit it to a part. */
const OPENS =
  /(?:^|[，、：:\n])(?:我\p{Script=Han}{1,2}|全[镇乡局院校县市区])?(?:全年|年内|今年|本年度)?(?:累计|共计|共)?(?:开展|组织|完成|实施)?了?$/u;

const NUMBER = /(?:共计|共|累计|总数|总计)?(?:达到|达|为)?(\d{1,9}(?:\.\d+)?)([\p{Script=Han}%％‰]{1,4})/uy;

/** Texts that give one of the file's figures another value. */
export function* againstFigures(unit: Sound<Unit>, texts: readonly Prose[]): Generator<Disagreement> {
  const figures = (unit.figures ?? []).flatMap((it, index) =>
    it?.name !== undefined && it.name.length >= SHORTEST && it.value !== undefined && it.unit
      ? [{ name: it.name, value: it.value, unit: it.unit, path: ['figures', index, 'value'] }]
      : [],
  );
  const ofName = listsOf(figures.map((it, order) => [it.name, { ...it, order }] as const));
  const lengths = [...new Set([...ofName.keys()].map((it) => it.length))];
  const found: { readonly order: number; readonly it: Disagreement }[] = [];
  for (const text of texts) {
    if (text.role !== 'text' && text.role !== 'item') continue;
    for (const [at, name] of namesIn(text.value, ofName, lengths))
      for (const { order, value, unit: measure, path: other } of ofName.get(name) ?? []) {
        const said = saidAfter(text.value, at, name, measure);
        if (!said || said.value === value) continue;
        const { from, to } = said;
        const it = { path: text.path, from, to, said: said.value, right: [value], name, other };
        found.push({ order, it });
      }
  }
  // A number that two figures claim is that of the first one of the file.
  for (const { it } of found.sort((one, other) => one.order - other.order)) yield it;
}

/** Where names stand in a text; of a name that overlaps itself, the first. */
function* namesIn(
  text: string,
  names: ReadonlyMap<string, unknown>,
  lengths: readonly number[],
): Generator<[at: number, name: string]> {
  const ends = new Map<string, number>();
  for (let at = 0; at < text.length; at++)
    for (const length of lengths) {
      const name = text.slice(at, at + length);
      if (!names.has(name) || at < (ends.get(name) ?? 0)) continue;
      ends.set(name, at + length);
      yield [at, name];
    }
}

/** The number for the whole year that a text gives a figure behind its name, in the figure's unit of measure. */
function saidAfter(
  text: string,
  at: number,
  name: string,
  measure: string,
): { readonly value: number; readonly from: number; readonly to: number } | undefined {
  NUMBER.lastIndex = at + name.length;
  const found = NUMBER.exec(text);
  if (!found?.[1] || !isIn(found[2] as string, measure)) return undefined;
  const before = sentenceBefore(text, at);
  if (isOfPart(before) || !OPENS.test(before)) return undefined;
  const from = found.index + found[0].indexOf(found[1]);
  return { value: Number(found[1]), from, to: from + found[1].length };
}

/** Whether a count in a text has the unit of measure: 人次 is not 人. */
const isIn = (text: string, unit: string): boolean =>
  text.startsWith(unit) && !(text[unit.length] === '次' && !unit.endsWith('次'));
