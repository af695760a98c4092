import type { Unit } from '../../generated/unit.ts';
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
  for (const { name, value: right, unit: measure, path: other } of figures) {
    for (const { value, path, role } of texts) {
      if (role !== 'text' && role !== 'item') continue;
      for (let at = value.indexOf(name); at >= 0; at = value.indexOf(name, at + name.length)) {
        NUMBER.lastIndex = at + name.length;
        const found = NUMBER.exec(value);
        if (!found?.[1] || !isIn(found[2] as string, measure)) continue;
        const said = Number(found[1]);
        const before = sentenceBefore(value, at);
        if (said === right || isOfPart(before) || !OPENS.test(before)) continue;
        const from = found.index + found[0].indexOf(found[1]);
        yield {
          path,
          from,
          to: from + found[1].length,
          said,
          right: [right],
          name,
          other,
        };
      }
    }
  }
}

/** Whether a count in a text has the unit of measure: 人次 is not 人. */
const isIn = (text: string, unit: string): boolean =>
  text.startsWith(unit) && !(text[unit.length] === '次' && !unit.endsWith('次'));
