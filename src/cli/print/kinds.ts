import { serves } from '../../app/packs/chain.ts';
import { type Chain, PACK_KINDS, type PackKind } from '../../app/packs/pack.ts';
import { chineseKind } from '../../core/unit/kinds/kinds.ts';
import type { Language } from '../../core/wording/language.ts';

/** A kind as a person is shown it: in Chinese with the name that is written on the line. */
export const kindName = (kind: PackKind, language: Language): string =>
  language === 'zh' ? `${chineseKind(kind)}（${kind}）` : `${kind} (${chineseKind(kind)})`;

/** The kinds that a pack serves, in words; empty where it serves none. */
export function kindNames(chain: Chain, language: Language): string {
  const names = PACK_KINDS.filter((kind) => serves(chain, kind)).map((kind) => kindName(kind, language));
  return names.join(language === 'zh' ? '、' : ', ');
}
