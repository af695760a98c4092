import type { OfficialDocument, Organisation } from '../../generated/unit.ts';
import type { Head, Letterhead } from '../../model/document.ts';
import { issuersOf, textsIn } from './issuers.ts';

/** 版头: what the unit gives of the elements above the title; without `letterhead` there is no red head. */
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

/** What the mark of a joint issue has at the right of the stacked names. */
const SUFFIXES = ['文件', '命令', '令'];

/**
 * A joint issue stacks its issuers' names, the host first, with 文件 at their right where the text asked for ends in it
 * (GB/T 9704-2012, 7.2.4); the mark of a single issuer is the text as it was given, and so are those of letters, of which
 * only the host's is printed, and of minutes (10.1, 10.3).
 */
function letterheadOf(document: OfficialDocument, organisation: Organisation): Letterhead | undefined {
  const { form, letterhead } = document;
  if (letterhead === undefined && form === undefined) return undefined;
  const asked = typeof letterhead === 'string' ? { text: letterhead } : (letterhead ?? {});
  if (asked.mode === 'preprinted')
    return { mode: 'preprinted', reserve: asked.reserve ?? preprintedReserve(form) };
  const issuers = issuersOf(document, organisation);
  const text = asked.text ?? `${issuers[0]}${ENDS[form ?? 'general']}`;
  if (issuers.length < 2 || form === 'letter' || form === 'minutes')
    return { mode: 'digital', names: [text] };
  const suffix = SUFFIXES.find((it) => text.endsWith(it));
  return { mode: 'digital', names: issuers, ...(suffix !== undefined && { suffix }) };
}

/** What stands behind the issuer's name in each form, where the unit does not say it (7.2.4, 10.1 to 10.3). */
const ENDS = { general: '文件', letter: '', order: '令', minutes: '会议纪要' } as const;

/**
 * From the paper's upper edge to where 发文字号 begins on paper that carries the head, in mm, where the unit does not say
 * it: the text block's upper edge and the 35 mm above 发文机关标志 (GB/T 9704-2012, 5.2.1 and 7.2.4); in a letter, to the
 * first line below the rule (10.1).
 */
const preprintedReserve = (form: OfficialDocument['form']): number => (form === 'letter' ? 50 : 72);
