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

const DOCUMENT = '文件';

/**
 * A joint issue stacks its issuers' names, the host first, with 文件 at their right where the text asked for ends in it
 * (GB/T 9704-2012, 7.2.4); the mark of a single issuer is the text as it was given.
 */
function letterheadOf(document: OfficialDocument, organisation: Organisation): Letterhead | undefined {
  if (document.letterhead === undefined) return undefined;
  const asked = typeof document.letterhead === 'string' ? { text: document.letterhead } : document.letterhead;
  if (asked.mode === 'preprinted')
    return { mode: 'preprinted', reserve: asked.reserve ?? PREPRINTED_RESERVE };
  const issuers = issuersOf(document, organisation);
  const text = asked.text ?? `${issuers[0]}${DOCUMENT}`;
  if (issuers.length < 2) return { mode: 'digital', names: [text] };
  return { mode: 'digital', names: issuers, ...(text.endsWith(DOCUMENT) && { suffix: DOCUMENT }) };
}

/** Text block's upper edge plus the 35 mm above 发文机关标志, in mm (GB/T 9704-2012, 5.2.1 and 7.2.4). */
const PREPRINTED_RESERVE = 72;
