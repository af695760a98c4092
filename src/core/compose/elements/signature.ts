import type { Signature } from '../../document/document.ts';
import type { OfficialDocument, Organisation } from '../../generated/unit.ts';
import { issuersOf, textsIn } from './issuers.ts';

/**
 * 署名 and 成文日期, and the space for seals; or the posts of the persons whose signature stamps replace seals.
 *
 * @param organisation the issuer if the document names none; undefined if nobody signs
 */
export function signatureOf(document: OfficialDocument, organisation: Organisation | undefined): Signature {
  const stamps = textsIn(document.stamp);
  return {
    issuers: organisation ? issuersOf(document, organisation) : [],
    ...(document.date && { date: document.date }),
    seal: document.seal ?? false,
    ...(stamps.length > 0 && { stamps }),
  };
}
