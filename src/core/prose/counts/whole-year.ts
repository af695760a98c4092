/** Words that limit a count to a part of the year or to some of the units, or make it vague. */
const PART =
  /上半年|下半年|季度|[\d一二三四五六七八九十]月|月份|月度|每|专项|督查|巡察|巡视|审计|抽查|联合|第[一二三四五六七八九十\d]|期间|其中|去年|上年|往年|同期|历年|历次|近年|以来累计|个别|部分|有的|[^单]某|分别|各\d|平均|至少|不少于|不低于|左右|大约|约\d|近\d|超过|多次|计划|拟|争取|目标|要求|应当|力争|较|比|曾|原有/;

/** Words that make a count one of the whole year. */
const WHOLE = /全年|年内|一年来|今年|本年度|(?<!\d)20\d\d年(?:以来|度)?[，,]/;

/**
 * Whether the words before a count say that it is for the whole year, and none of them limits it.
 *
 * @param before the sentence up to the count
 */
export const isOfWholeYear = (before: string): boolean => WHOLE.test(before) && !PART.test(before);

/** Whether the words before a count limit it to a part. */
export const isOfPart = (before: string): boolean => PART.test(before);

/** In UTF-16 units; no readable sentence is longer, and words further away do not matter. */
export const LONGEST_SENTENCE = 400;

/** The sentence up to an offset: the text after the last mark that ends a sentence. */
export function sentenceBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  const end = Math.max(...['。', '！', '？', '；', '\n'].map((mark) => near.lastIndexOf(mark)));
  return near.slice(end + 1);
}
