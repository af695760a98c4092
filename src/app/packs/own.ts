import type { Comment } from '../../core/model/source.ts';
import { commentsIn } from '../../core/template/parse/comments.ts';
import { shownIn } from './folder.ts';
import type { Chain, Pack } from './pack.ts';

/** The packs of a chain that are not built in, so that their files can be changed. */
export const ownPacks = (chain: Chain): readonly Pack[] =>
  chain.filter(({ origin }) => origin !== 'built-in');

/**
 * The YAML comments and template comments in packs: of pack.yaml and of the templates that were read.
 *
 * @param texts the texts of files, by the name shown to the user
 */
export function commentsOfPacks(packs: readonly Pack[], texts: ReadonlyMap<string, string>): Comment[] {
  return packs.flatMap(({ folder, source }) => {
    const templates = [...texts].filter(
      ([file]) => file.startsWith(shownIn(folder, '')) && file.endsWith('.hbs'),
    );
    return [...source.comments(), ...templates.flatMap(([file, text]) => commentsIn({ file, text }))];
  });
}
