/** Words that make of a count one of a part of the year, of some of the units, or of no certain size. */
const PART =
  /上半年|下半年|季度|[\d一二三四五六七八九十]月|月份|月度|每|专项|督查|巡察|巡视|审计|抽查|联合|第[一二三四五六七八九十\d]|期间|其中|去年|上年|往年|同期|历年|历次|近年|以来累计|个别|部分|有的|[^单]某|分别|各\d|平均|至少|不少于|不低于|左右|大约|约\d|近\d|超过|多次|计划|拟|争取|目标|要求|应当|力争|较|比|曾|原有/;

/** Words that make of a count one of the whole year. */
const WHOLE = /全年|年内|一年来|今年|本年度|(?<!\d)20\d\d年(?:以来|度)?[，,]/;

/**
 * Whether what a sentence counts at a place is told of the year as a whole, as far as its words up to there say.
 *
 * @param before the sentence up to the count
 */
export const isOfWholeYear = (before: string): boolean => WHOLE.test(before) && !PART.test(before);

/** Whether the words of a sentence up to a place make of a count one of a part. */
export const isOfPart = (before: string): boolean => PART.test(before);

/** No sentence that a reader can follow is longer, in UTF-16 units; what lies further off bears upon nothing. */
export const LONGEST_SENTENCE = 400;

/** A sentence up to a place: what stands behind the last mark that ends one. */
export function sentenceBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  const end = Math.max(...['。', '！', '？', '；', '\n'].map((mark) => near.lastIndexOf(mark)));
  return near.slice(end + 1);
}
