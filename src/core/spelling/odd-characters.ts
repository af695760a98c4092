import { later } from '../model/later.ts';

/**
 * A character that looks like another one or is invisible, and what the writer certainly meant: nothing for an
 * invisible character, the common character for one that looks the same.
 */
export interface OddCharacter {
  /** Offset in the text, in UTF-16 units. */
  readonly at: number;
  readonly written: string;
  /** Empty if the character is to be left out. */
  readonly meant: string;
}

/** Finds the odd characters of a text, in order. */
export function oddIn(text: string): OddCharacter[] {
  if (!ODD.test(text)) return [];
  const scripts = scriptsOf(text);
  return Array.from(text.matchAll(EACH_ODD), ({ index: at, 0: written }) => ({
    at,
    written,
    meant: meantHere(text, at, written, scripts),
  })).filter(({ written, meant }) => meant !== written);
}

/** The text with each odd character replaced by what was meant. */
export function plainText(text: string): string {
  if (!ODD.test(text)) return text;
  const scripts = scriptsOf(text);
  return text.replace(EACH_ODD, (written, at: number) => meantHere(text, at, written, scripts));
}

/**
 * What a character means wherever it stands; the character itself if it is not odd, or if its meaning depends on its
 * neighbours.
 */
export const plainCharacter = (character: string): string =>
  HIDDEN.test(character) ? '' : (lookAlikes().get(character) ?? normal(character));

/** Invisible characters: Unicode's Default_Ignorable_Code_Point, without the fillers of other scripts. */
const UNSEEN =
  '\\u00ad\\u034f\\u061c\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\ufff0-\\ufff8\\u{e0000}-\\u{e0fff}';

/**
 * Characters that look like common ones: radicals (Kangxi, CJK), compatibility ideographs, and the private-use
 * characters of earlier editions of GB 18030.
 */
const ALIKE = '\\u2e81-\\u2ef3\\u2f00-\\u2fd5\\uf900-\\ufaff\\u{2f800}-\\u{2fa1f}\\ue816-\\ue864';

const HIDDEN = new RegExp(`^[${UNSEEN}]$`, 'u');
const ODD = new RegExp(`[${UNSEEN}${ALIKE}]`, 'u');
const EACH_ODD = new RegExp(ODD, 'gu');

/** Features of a text that make some of its invisible characters necessary. */
interface Scripts {
  readonly isRightToLeft: boolean;
  /** Whether it has the black flag, the emoji that becomes the flag of a region when tag characters follow it. */
  readonly hasFlag: boolean;
}

const scriptsOf = (text: string): Scripts => ({
  isRightToLeft: RIGHT_TO_LEFT.test(text),
  hasFlag: text.includes('\u{1f3f4}'),
});

function meantHere(text: string, at: number, written: string, scripts: Scripts): string {
  if (!HIDDEN.test(written)) return plainCharacter(written);
  const before = lastOf(text.slice(Math.max(0, at - 2), at));
  const after = String.fromCodePoint(text.codePointAt(at + written.length) ?? 0x20);
  return isNeeded(written, before, after, scripts) ? written : '';
}

/** Whether an invisible character has a function: in other scripts, in emoji, or behind a rare form of an ideograph. */
function isNeeded(written: string, before: string, after: string, scripts: Scripts): boolean {
  if (/[\ufe00-\ufe0f]/.test(written)) return !isHan(before);
  if (/[\u{e0100}-\u{e01ef}]/u.test(written)) return isHan(before);
  if (/[\u{e0000}-\u{e00ff}]/u.test(written)) return scripts.hasFlag;
  if (/[\u180b-\u180f]/.test(written)) return /\p{Script=Mongolian}/u.test(before);
  if (/[\u200c\u200d]/.test(written)) return joins(before) && joins(after);
  return /[\u034f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(written) && scripts.isRightToLeft;
}

const lastOf = (text: string): string => [...text].at(-1) ?? ' ';

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** Whether it is a letter or sign that changes its shape when joined. */
const joins = (character: string): boolean =>
  /(?![\p{Script=Han}\p{Script=Latin}])[\p{L}\p{M}\p{So}\p{Sk}]/u.test(character);

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A compatibility ideograph as the common ideograph that it stands for. */
const normal = (character: string): string =>
  /[\u2f00-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u.test(character)
    ? character.normalize('NFKC')
    : character;

/**
 * CJK radicals; below, at the same index, the ideographs that Unicode calls equivalent (Equivalent_Unified_Ideograph).
 */
const RADICALS =
  '⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const IDEOGRAPHS =
  '厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/**
 * GB 18030-2000 and -2005 mapped these characters to private-use code points; the edition of 2022 maps them to
 * Unicode's own.
 */
const OF_GB_18030: Readonly<Record<string, string>> = {
  '\ue816': '\u{20087}',
  '\ue817': '\u{20089}',
  '\ue818': '\u{200cc}',
  '\ue81e': '\u9fb4',
  '\ue826': '\u9fb5',
  '\ue82b': '\u9fb6',
  '\ue82c': '\u9fb7',
  '\ue831': '\u{215d7}',
  '\ue832': '\u9fb8',
  '\ue83b': '\u{2298f}',
  '\ue843': '\u9fb9',
  '\ue854': '\u9fba',
  '\ue855': '\u{241fe}',
  '\ue864': '\u9fbb',
};

const lookAlikes = later(
  () =>
    new Map([
      ...[...RADICALS].map((it, at): [string, string] => [it, IDEOGRAPHS[at] as string]),
      ...Object.entries(OF_GB_18030),
    ]),
);

/** The name of a character that cannot be shown: `U+2028`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
