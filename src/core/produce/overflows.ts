import { attachmentFile } from '../layout/docx/attachment.ts';
import { chartDrawerFor } from '../layout/docx/charts.ts';
import { fileOf } from '../layout/docx/document.ts';
import { volumeFile } from '../layout/docx/volume.ts';
import { mayOverflow } from '../layout/overflow/may-overflow.ts';
import { overflows, type TextPlace } from '../layout/overflow/overflows.ts';
import { pictureOverflow } from '../layout/overflow/picture-overflow.ts';
import { volumeStyles } from '../layout/style/volume-styles.ts';
import { allBlocks } from '../layout/text/all-blocks.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Subject } from './lay-out.ts';

/** What is too large for its place on the pages of a document, an attachment or a volume. */
export async function overflowsOf(subject: Subject, at: TextPlace): Promise<Finding[]> {
  const { style, ...tree } = subject;
  const picture = 'volume' in subject ? pictureOverflow(subject.volume, style, at) : [];
  if (!mayOverflow(tree)) return picture;
  if ('volume' in subject) {
    const { volume } = subject;
    const charts = await chartDrawerFor(volume.parts.flatMap(({ document }) => allBlocks(document)));
    const file = volumeFile(volume, style, charts);
    return [...picture, ...overflows(file, style, volumeStyles(style), at)];
  }
  const document = 'attachment' in subject ? subject.attachment.document : subject.document;
  const charts = await chartDrawerFor(allBlocks(document));
  const file =
    'attachment' in subject
      ? attachmentFile(subject.attachment, style, charts)
      : fileOf(document, style, charts);
  return overflows(file, style, [], at);
}
