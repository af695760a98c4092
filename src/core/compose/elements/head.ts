import type { Head, Letterhead } from '../../document/document.ts';
import type { OfficialDocument, Organisation } from '../../generated/unit.ts';
import { issuersOf, textsIn } from './issuers.ts';

/** 版头: the elements above the title that the unit gives. Without `letterhead` there is no red head. */
export function headOf(document: OfficialDocument, organisation: Organisation): Head {
  const { copyNumber, classification, urgency, number } = document;
  const signatories = textsIn(document.signatory);
  const letterhead = letterheadOf(document, organisation);
  return {
    ...(copyNumber !== undefined && { copyNumber: String(copyNumber).padStart(6, '0') }),
    ...(classification && { classification }),
    ...(urgency && { urgency }),
    ...(letterhead && { letterhead }),
    ...(number && { number }),
    ...(signatories.length > 0 && { signatories }),
  };
}

/** The words that can stand at the right of the stacked names of a joint issue. */
const SUFFIXES = ['文件', '命令', '令'];

/**
 * The mark. A joint issue stacks its issuers' names, the host first; if the given text ends in 文件 or a similar word,
 * that word stands at their right (GB/T 9704-2012, 7.2.4). A single issuer's mark is the text as given; so are the
 * marks of letters, which print only the host's name, and of minutes (10.1, 10.3).
 */
function letterheadOf(document: OfficialDocument, organisation: Organisation): Letterhead | undefined {
  const { form, letterhead } = document;
  if (letterhead === undefined && form === undefined) return undefined;
  const wanted = typeof letterhead === 'string' ? { text: letterhead } : (letterhead ?? {});
  if (wanted.mode === 'preprinted')
    return { mode: 'preprinted', reserve: wanted.reserve ?? preprintedReserve(form) };
  const issuers = issuersOf(document, organisation);
  const text = wanted.text ?? `${issuers[0]}${ENDS[form ?? 'general']}`;
  if (issuers.length < 2 || form === 'letter' || form === 'minutes')
    return { mode: 'digital', names: [text] };
  const suffix = SUFFIXES.find((it) => text.endsWith(it));
  return { mode: 'digital', names: issuers, ...(suffix !== undefined && { suffix }) };
}

/** What follows the issuer's name in each form, if the unit gives no text (7.2.4, 10.1 to 10.3). */
const ENDS = { general: '文件', letter: '', order: '令', minutes: '会议纪要' } as const;

/**
 * The distance in mm from the top edge of the paper to 发文字号 on paper with a preprinted head, if the unit does not give
 * it: the top edge of the text block plus the 35 mm above 发文机关标志 (GB/T 9704-2012, 5.2.1 and 7.2.4); for a letter, down
 * to the first line below the rule (10.1).
 */
const preprintedReserve = (form: OfficialDocument['form']): number => (form === 'letter' ? 50 : 72);
