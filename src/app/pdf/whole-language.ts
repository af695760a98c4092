import { directoryOf } from '../../core/archive/directory.ts';
import { entryBytes } from '../../core/archive/entry-bytes.ts';
import { withStored } from '../../core/archive/with-stored.ts';
import { LATIN_LANGUAGE } from '../../core/layout/docx/styles.ts';

const STYLES = 'word/styles.xml';

/** The PDF is to say `/Lang(zh-CN)`. Lines break as they do under the name in the .docx. */
const NAMED_WHOLE = 'zh-Hans-CN';

/**
 * A copy of the .docx for LibreOffice with the full language tag. LibreOffice gives the PDF the language of Latin text,
 * and would cut `zh-Hans` to `zh`. Word knows `zh-Hans`, but not this tag.
 *
 * @param docx made by our own packer
 */
export function withWholeLanguage(docx: Uint8Array): Uint8Array {
  const part = directoryOf(docx).find(({ name }) => name === STYLES);
  if (!part) return docx;
  const xml = new TextDecoder().decode(entryBytes(docx, part, part.size));
  const named = xml.replace(`<w:lang w:val="${LATIN_LANGUAGE}"`, `<w:lang w:val="${NAMED_WHOLE}"`);
  return withStored(docx, STYLES, new TextEncoder().encode(named));
}
