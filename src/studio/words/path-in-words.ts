import { unitKeys } from '../../core/generated/keys.ts';
import type { Path } from '../../core/model/source.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { nodeAt } from '../../core/wording/place-name.ts';
import { pageWords } from './page.ts';

/** A path in words: 问题，第3项，成效. */
export function pathInWords(path: Path, language: Language): string {
  const said = inLanguage(pageWords, language);
  const words = path.map((step, index) => {
    if (typeof step === 'number') return said.entryNumber({ number: step + 1 });
    const node = nodeAt(unitKeys, path.slice(0, index));
    return language === 'zh' ? (node?.keys?.[step]?.zh ?? step) : step;
  });
  return words.join(said.step);
}
