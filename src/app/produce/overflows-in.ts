import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import type { Source } from '../../core/model/source.ts';
import type { Subject } from '../../core/produce/lay-out.ts';
import type { Texts } from '../files/texts.ts';
import { placeInText } from './place-in-text.ts';
import { placeOfText } from './place-of-text.ts';

/**
 * Findings about what is too large for its place on the pages of a document, an attachment or a volume.
 *
 * @param file the file that it is made from
 * @param source its data; undefined if it has none
 * @param texts of attachments and templates, for what is not in the data
 */
export async function overflowsIn(
  subject: Subject,
  file: string,
  source: Source | undefined,
  texts: Texts,
): Promise<readonly Finding[]> {
  const { overflowsOf } = await import('../../core/produce/overflows.ts');
  return overflowsOf(subject, (text, words) => {
    const place = placeOfText(text, source?.data, source?.locate, file, words);
    if (place.range !== FILE_START || words === '') return place;
    for (const [name, its] of texts) {
      const inFile = name === file ? undefined : placeInText(name, its, words);
      if (inFile) return inFile;
    }
    return place;
  });
}
