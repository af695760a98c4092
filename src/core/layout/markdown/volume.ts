import type { Paragraph, RootContent } from 'mdast';
import type { Volume } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import { numberedDocument } from '../numbering/numbered-document.ts';
import { classificationText } from '../text/elements.ts';
import { volumeClassification } from '../volume/classification.ts';
import { withoutFrame } from '../volume/without-frame.ts';
import { blocksOf, written } from './markdown.ts';

/** A volume as Markdown: 密级, title and words of the cover, a list of the documents, then the documents. */
export async function markdownVolume(volume: Volume, _style: Style): Promise<Uint8Array> {
  const { title, cover, parts } = volume;
  const classification = classificationText(volumeClassification(volume));
  const documents = parts.map(({ document, numbering }) =>
    numberedDocument(withoutFrame(document), numbering),
  );
  return written([
    ...(classification === undefined ? [] : [text(classification)]),
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    ...cover.flatMap((it): RootContent[] => ('children' in it ? [text(plainText(it.children))] : [])),
    { type: 'heading', depth: 2, children: [{ type: 'text', value: '目录' }] },
    {
      type: 'list',
      ordered: true,
      spread: false,
      children: documents.map(({ properties }) => ({
        type: 'listItem',
        children: [text(properties.title)],
      })),
    },
    ...documents.flatMap((it): RootContent[] => [{ type: 'thematicBreak' }, ...blocksOf(it).map(oneDeeper)]),
  ]);
}

const text = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** All headings are one level deeper below the volume's title; Markdown has six levels. */
const oneDeeper = (block: RootContent): RootContent =>
  block.type === 'heading' ? { ...block, depth: Math.min(block.depth + 1, 6) as 2 } : block;
