/**
 * Words that change the tone of a sentence but not its meaning. Words for a time or a measure (及时, 按时, 全部), negations
 * (不, 未) and words with a meaning of their own are not among them.
 */
const EMPTY_WORDS =
  /进一步|切实|认真|不断|积极|扎实|深入|有效|大力|着力|持续|进行|开展|组织|做好|抓好|有关|相关|各项|工作|以及|并且|[的了地得并和与及]/gu;

/** Words that are used for each other. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/强化/gu, '加强'],
  [/建立健全|健全完善|建立完善/gu, '健全'],
  [/贯彻落实|严格落实|抓落实/gu, '落实'],
];

/**
 * What a sentence says, in a form that is equal for sentences that say the same.
 *
 * @param plain the sentence without marks and blanks
 */
export const withoutEmptyWords = (plain: string): string =>
  SAME.reduce((text, [word, instead]) => text.replace(word, instead), plain).replace(EMPTY_WORDS, '');
