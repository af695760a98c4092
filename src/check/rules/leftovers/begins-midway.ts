import type { TextRule } from '../../rule.ts';

/** 四、强化保障。 or （三）… at the head of a text, as a heading of what follows; what stands in one entry of a list may go on from the one before. */
const NUMBER =
  /^\s*(?:([二三四五六七八九十]{1,3})、|（([二三四五六七八九十]{1,3})）)(?![一二三四五六七八九十班号类级款项组])[^，；：\n]{2,24}[。\n]\s*\S/u;

/** A text that begins with the number of a later part: the parts before it were not pasted along. */
export const beginsMidway: TextRule<'begins-midway'> = {
  code: 'begins-midway',
  wholeTexts: true,
  roles: ['text'],
  checkText({ value, path }, at) {
    if (typeof path.at(-1) === 'number') return;
    const found = NUMBER.exec(value);
    if (!found) return;
    const from = found[0].search(/\S/u);
    const number = found[1] === undefined ? `（${found[2]}）` : `${found[1]}、`;
    at.report(from, from + number.length, { number });
  },
};
