import type { OfficialDocument, Organisation } from '../../generated/unit.ts';
import { listOf, textOf } from '../../template/values.ts';

/** 发文机关: the given issuers, the host first; by default the organisation itself. */
export function issuersOf(document: OfficialDocument, organisation: Organisation): string[] {
  const issuers = textsIn(document.issuer);
  return issuers.length > 0 ? issuers : [organisation.name];
}

/** A text or a list of texts, without empty ones. */
export const textsIn = (value: unknown): string[] =>
  listOf(value)
    .map(textOf)
    .filter((it) => it !== '');
