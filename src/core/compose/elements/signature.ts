import type { OfficialDocument, Organisation } from '../../generated/unit.ts';
import type { Signature } from '../../model/document.ts';
import { issuersOf, textsIn } from './issuers.ts';

/**
 * 署名 and 成文日期, with the space of seals, or the posts of those whose signature stamps stand in their place.
 *
 * @param organisation who issues the document where it names nobody else; left out, nobody signs
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
