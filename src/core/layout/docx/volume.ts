import {
  type Document as DocxDocument,
  Header,
  type ISectionOptions,
  PageOrientation,
  SectionType,
} from 'docx';
import type { Volume, VolumeDocument } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import { type NumberedDocument, numberedDocument } from '../numbering/numbered-document.ts';
import { elementOf } from '../pages/element.ts';
import { paginateBody } from '../pages/paginate.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import type { Sheet } from '../style/text-block.ts';
import { headerDistance, volumeStyles } from '../style/volume-styles.ts';
import { allBlocks } from '../text/all-blocks.ts';
import { withoutFrame } from '../volume/without-frame.ts';
import { bookmarkName, bookmarkNumbers } from './bookmarks.ts';
import { chartDrawerFor, type DrawChart } from './charts.ts';
import { volumeProperties } from './custom-properties.ts';
import { numberRuns } from './number-runs.ts';
import { withFieldNames } from './official-fields.ts';
import { fileWith, pack } from './pack.ts';
import { anchor, textParagraph } from './paragraphs.ts';
import { type Margins, pageNumbersOf, sectionsOf } from './sections.ts';
import { sheetProperties } from './sheets.ts';
import { contentsOf, type Entry } from './volume/contents.ts';
import { coverOf } from './volume/cover.ts';
import { runningHeads } from './volume/running-head.ts';

/**
 * A volume as an OOXML package: a cover, a table of contents, then the documents, each beginning on an odd page, with
 * page numbers that run on. The numbers in the table of contents are reckoned and written when the file is made.
 *
 * @param epoch seconds since 1970 that the file gives as the time of its making, where the caller has one
 */
export async function docxVolume(volume: Volume, style: Style, epoch?: number): Promise<Uint8Array> {
  const drawChart = await chartDrawerFor(volume.parts.flatMap(({ document }) => allBlocks(document)));
  return pack(volumeFile(volume, style, drawChart), style, volume.properties, epoch, volumeStyles(style));
}

/**
 * The volume as the library holds it before it is packed.
 *
 * @param drawChart what draws charts; needed where there are any
 */
export function volumeFile(volume: Volume, style: Style, drawChart: DrawChart | undefined): DocxDocument {
  const parts = partsOf(volume.parts);
  const sections = [
    bare(coverOf(volume, style), style),
    bare(
      contentsOf(
        parts.flatMap(({ entries }) => entries),
        style,
      ),
      style,
      SectionType.ODD_PAGE,
    ),
    ...parts.flatMap((part, index) =>
      withFieldNames(partSections(part, volume.title, index === 0, style, drawChart), index + 1),
    ),
  ];
  const pageNumbers = (body: Parameters<typeof elementOf>[0]) => {
    const { bookmarks } = paginateBody(elementOf(body), style, { styles: volumeStyles(style) });
    return { bookmarks: new Map([...bookmarks].map(([name, page]) => [name, String(page)])) };
  };
  return fileWith(sections, volume.properties, { pageNumbers, customProperties: volumeProperties(volume) });
}

/** A document with its bookmarks and its lines in the table of contents. */
interface NumberedPart {
  readonly document: NumberedDocument;
  /** 发文字号, which stands below the title: a volume has no heads. */
  readonly number: string | undefined;
  readonly titleBookmark: number;
  readonly firstBookmark: number;
  readonly entries: readonly Entry[];
}

function partsOf(parts: readonly VolumeDocument[]): NumberedPart[] {
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
function entriesOf(document: NumberedDocument, titleBookmark: number): Entry[] {
  const { body, attachments } = bookmarkNumbers(document, titleBookmark + 1);
  return [
    { text: document.properties.title, bookmark: bookmarkName(titleBookmark), level: 1 },
    ...document.body.flatMap((it, index): Entry[] =>
      it.type === 'heading' && it.level === 1
        ? [{ text: it.label + plainText(it.children), bookmark: bookmarkName(body + index), level: 2 }]
        : [],
    ),
    ...document.attachments.flatMap((it, index): Entry[] =>
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
function bare(
  children: ISectionOptions['children'],
  style: Style,
  type?: (typeof SectionType)[keyof typeof SectionType],
): ISectionOptions {
  return { properties: { ...sheetProperties('upright', style), ...(type && { type }) }, children };
}

function partSections(
  { document, number, titleBookmark, firstBookmark }: NumberedPart,
  volumeTitle: string,
  isFirst: boolean,
  style: Style,
  drawChart: DrawChart | undefined,
): ISectionOptions[] {
  const margins = (sheet: Sheet): Margins => ({
    headers: sheet === 'upright' ? runningHeads(volumeTitle, document.properties.title, style) : noHeaders(),
    ...pageNumbersOf(sheet, style),
  });
  const sections = sectionsOf(document, style, {
    firstBookmark,
    margins,
    drawChart,
    inVolume: {
      titleBookmark,
      belowTitle: number ? [textParagraph(numberRuns(number), STYLE.number, { alignment: 'center' })] : [],
    },
  });
  return sections.map((section, index) => {
    const page = section.properties?.page;
    return {
      ...section,
      properties: {
        ...section.properties,
        ...(index === 0 && { type: SectionType.ODD_PAGE }),
        page: {
          ...page,
          // A landscape page has less room above its text, and no running head to put there.
          margin: { ...page?.margin, ...(isUpright(section) && { header: headerDistance(style) }) },
          ...(isFirst && index === 0 && { pageNumbers: { start: 1 } }),
        },
      },
    };
  });
}

const isUpright = ({ properties }: ISectionOptions): boolean =>
  properties?.page?.size?.orientation !== PageOrientation.LANDSCAPE;

/** A section without headers of its own would take over those of the section before it. */
const noHeaders = () => ({
  default: new Header({ children: [anchor()] }),
  even: new Header({ children: [anchor()] }),
});
