import type { EditOrigin, EditOrigins } from '../../../app/diff/edit-origins.ts';
import type { Language } from '../../../core/wording/language.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import { printable } from '../../terminal/printable.ts';
import { differenceWords } from '../../words/differences.ts';

/** Where an edit comes from, to follow its place: `，来自 org.yaml:21`. Empty if unknown. */
export function originsInWords({ from, behind }: EditOrigins, language: Language): string {
  const words = inLanguage(differenceWords, language);
  if (from.length > 0) {
    return words.from({ origins: from.map((it) => originInWords(it, language)) });
  }
  if (!behind) return '';
  return words.behind({ origin: originInWords(behind, language) });
}

function originInWords(origin: EditOrigin, language: Language): string {
  if ('file' in origin) return printable(`${origin.file}:${origin.line}`);
  const { pack, block } = origin;
  const name = block === undefined ? pack : `${pack} ${block}`;
  return inLanguage(differenceWords, language).template({ name });
}
