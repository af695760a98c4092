import type { Volume, VolumeDocument } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { Flow } from '../flow/flow.ts';
import { bookmarkName } from '../flow/mark.ts';
import type { FlowSection, SheetEdges } from '../flow/section.ts';
import { type NumberedDocument, numberedDocument } from '../numbering/numbered-document.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import type { Sheet } from '../style/text-block.ts';
import { headerDistance, volumeStyles } from '../style/volume-styles.ts';
import { withoutFrame } from '../volume/without-frame.ts';
import { bookmarkNumbers } from './bookmarks.ts';
import { numberRuns } from './number-runs.ts';
import { arrangedOnce } from './once.ts';
import { paperOf } from './paper.ts';
import { anchor, textParagraph } from './paragraphs.ts';
import { type Edges, pageNumbersOf, sectionsOf } from './sections.ts';
import { type ContentsLine, contentsOf } from './volume/contents.ts';
import { coverOf } from './volume/cover.ts';
import { runningHeads } from './volume/running-head.ts';

/**
 * A volume: a cover, a table of contents, then the documents, each beginning on an odd page, with page numbers that run
 * on.
 */
export const volumeFlow = arrangedOnce((volume: Volume, style: Style): Flow => {
  const documents = boundDocuments(volume.parts);
  const contents = contentsOf(
    documents.flatMap(({ entries }) => entries),
    style,
  );
  return {
    sections: [
      bare(coverOf(volume, style), style),
      bare(contents, style, 'odd'),
      ...documents.flatMap((it, index) => sectionsOfPart(it, index + 1, volume.title, style)),
    ],
    styles: volumeStyles(style),
    watermark: volume.properties.watermark,
  };
});

/** A document with its bookmarks and its lines in the table of contents. */
interface BoundDocument {
  readonly document: NumberedDocument;
  /** 发文字号, which stands below the title: a volume has no heads. */
  readonly number: string | undefined;
  readonly titleBookmark: number;
  readonly firstBookmark: number;
  readonly entries: readonly ContentsLine[];
}

function boundDocuments(parts: readonly VolumeDocument[]): BoundDocument[] {
  let next = 1;
  return parts.map(({ document, numbering }) => {
    const numbered = numberedDocument(withoutFrame(document), numbering);
    const titleBookmark = next;
    const firstBookmark = next + 1;
    const numbers = bookmarkNumbers(numbered, firstBookmark);
    next = numbers.next;
    const { number } = document.head;
    return {
      document: numbered,
      number,
      titleBookmark,
      firstBookmark,
      entries: entriesOf(numbered, titleBookmark),
    };
  });
}

/** The title, the headings of the first level and the appendices. */
function entriesOf(document: NumberedDocument, titleBookmark: number): ContentsLine[] {
  const { body, attachments } = bookmarkNumbers(document, titleBookmark + 1);
  return [
    { text: document.properties.title, bookmark: bookmarkName(titleBookmark), level: 1 },
    ...document.body.flatMap((it, index): ContentsLine[] =>
      it.type === 'heading' && it.level === 1
        ? [{ text: it.label + plainText(it.children), bookmark: bookmarkName(body + index), level: 2 }]
        : [],
    ),
    ...document.attachments.flatMap((it, index): ContentsLine[] =>
      it.body
        ? [
            {
              text: `${it.label}\u3000${it.title}`,
              bookmark: bookmarkName(attachments[index] as number),
              level: 2,
            },
          ]
        : [],
    ),
  ];
}

/** A section without header and footer. */
const bare = (blocks: readonly FlowBlock[], style: Style, begins?: 'odd'): FlowSection => ({
  sheet: paperOf('upright', style),
  ...(begins && { begins }),
  blocks,
});

function sectionsOfPart(
  { document, number, titleBookmark, firstBookmark }: BoundDocument,
  part: number,
  volumeTitle: string,
  style: Style,
): FlowSection[] {
  const edges = (sheet: Sheet): Edges => ({
    headers: sheet === 'upright' ? runningHeads(volumeTitle, document.properties.title, style) : NO_HEADERS,
    ...pageNumbersOf(sheet, style),
  });
  const sections = sectionsOf(document, style, {
    firstBookmark,
    edges,
    inVolume: {
      titleBookmark,
      belowTitle: number ? [textParagraph(numberRuns(number), STYLE.number, { alignment: 'center' })] : [],
    },
  });
  return sections.map((section, index) => ({
    ...section,
    part,
    ...(index === 0 && { begins: 'odd' }),
    ...(index === 0 && part === 1 && { firstNumber: 1 }),
    // A landscape page has less room above its text, and no running head to put there.
    ...(!section.sheet.isTurned && { sheet: { ...section.sheet, header: headerDistance(style) } }),
  }));
}

/** A section without headers of its own would take over those of the section before it. */
const NO_HEADERS: SheetEdges = { odd: [anchor()], even: [anchor()] };
