import { directoryOf } from '../../core/archive/directory.ts';
import { entryBytes } from '../../core/archive/entry-bytes.ts';
import { withStored } from '../../core/archive/with-stored.ts';
import { LATIN_LANGUAGE } from '../../core/layout/docx/styles.ts';

const STYLES = 'word/styles.xml';

/** As the PDF is to have it, `/Lang(zh-CN)`, and lines are broken as under the name that the .docx has. */
const NAMED_WHOLE = 'zh-Hans-CN';

/**
 * A .docx from which LibreOffice takes the whole name of the language: a PDF's is that of figures and Latin letters, and
 * from `zh-Hans` it would be `zh` alone. Word knows the one name and not the other.
 *
 * @param docx an archive of our own packer
 */
export function withWholeLanguage(docx: Uint8Array): Uint8Array {
  const part = directoryOf(docx).find(({ name }) => name === STYLES);
  if (!part) return docx;
  const xml = new TextDecoder().decode(entryBytes(docx, part, part.size));
  const named = xml.replace(`<w:lang w:val="${LATIN_LANGUAGE}"`, `<w:lang w:val="${NAMED_WHOLE}"`);
  return withStored(docx, STYLES, new TextEncoder().encode(named));
}
