import { inMarkup } from '../../core/check/passages/in-markup.ts';
import { inSketches } from '../../core/check/passages/in-sketches.ts';
import { inWordings } from '../../core/check/passages/in-wordings.ts';
import { textRulesBy } from '../../core/check/passages/text-rules.ts';
import { silencedByFile } from '../../core/check/silence/by-file.ts';
import { sketched } from '../../core/compose/sketched.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Settings } from '../../core/rules/settings/settings.ts';
import { commentsOfPacks, ownPacks } from '../packs/own.ts';
import type { Template } from '../packs/template.ts';

/**
 * Mistakes in the markup and wording of a document's templates and of its packs' `defaults`, found without data.
 *
 * @param texts the texts of the packs' files, by the name shown to the user
 */
export function inTemplates(
  { chain, document }: Template,
  settings: Settings,
  texts: ReadonlyMap<string, string>,
): Finding[] {
  const rules = textRulesBy(settings);
  const own = ownPacks(chain);
  if (own.length === 0) return [];
  const sketches = sketched(document);
  const found = [
    ...own.flatMap(({ source, file }) => inWordings(source, file.defaults, rules, settings)),
    ...inMarkup(
      sketches.flatMap(({ markup }) => markup),
      false,
    ),
    ...inSketches(
      sketches.map(({ passages }) => passages),
      rules,
      settings,
    ),
  ];
  return silencedByFile(found, commentsOfPacks(own, texts));
}
