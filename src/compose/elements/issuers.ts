import type { OfficialDocument, Organisation } from '../../generated/unit.ts';
import { listOf, textOf } from '../../template/values.ts';

/** 发文机关: those given, the host first, else the organisation itself. */
export function issuersOf(document: OfficialDocument, organisation: Organisation): string[] {
  const given = listOf(document.issuer)
    .map(textOf)
    .filter((it) => it !== '');
  return given.length > 0 ? given : [organisation.name];
}
