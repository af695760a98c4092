import { serves } from '../../app/packs/chain.ts';
import { type Chain, PACK_KINDS, type PackKind } from '../../app/packs/pack.ts';
import { chineseKind } from '../../core/unit/kinds/kinds.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { documentWords } from '../words/documents.ts';
import { punctuation } from '../words/punctuation.ts';

/** The name of a kind as shown to people: in both languages, that of the reader first. */
export const kindName = (kind: PackKind, language: Language): string =>
  inLanguage(documentWords, language).kind({ kind, chineseKind: chineseKind(kind) });

/** The names of the kinds that a pack serves; empty if there are none. */
export function kindNames(chain: Chain, language: Language): string {
  const names = PACK_KINDS.filter((kind) => serves(chain, kind)).map((kind) => kindName(kind, language));
  return names.join(inLanguage(punctuation, language).enumeration);
}
