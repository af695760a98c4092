import { isPageNumber, OpenFields, PAGE_NUMBER } from '../../archive/fields.ts';
import { type BookmarkedText, OpenBookmarks } from './bookmarks.ts';
import type { DocxPlace, DocxText } from './docx-text.ts';
import { readXml, type XmlElement } from './xml.ts';

type DocxRegion = Exclude<DocxPlace['part'], 'cell'>;

/** A header or footer of a section, by the identifier of its relationship. */
export interface MarginReference {
  readonly part: 'header' | 'footer';
  readonly id: string;
}

/** The place of a comment. */
export interface Anchor {
  /** The place of the text that it is attached to; undefined if that text is empty. */
  place: DocxPlace | undefined;
  /** The words that it is about; may be empty. */
  quoted: string;
}

/** The content of one part. */
export interface DocxPartContent {
  readonly pieces: readonly DocxText[];
  readonly references: readonly MarginReference[];
  /** The places of the comments, by identifier, in reading order. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** In the order of their starts. */
  readonly bookmarks: readonly BookmarkedText[];
  /** Whether it has tracked changes, of the text or of the formatting. */
  readonly isTracked: boolean;
  /** The number of pictures. */
  readonly pictures: number;
}

/**
 * Elements that no reader sees: deleted text, the older of the two forms of a drawing, phonetic guides, properties of
 * content controls.
 */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt', 'w:sdtPr']);

/** Elements that hold text. */
const TEXT = new Set(['w:t', 'm:t', 'w:instrText']);

/** A tracked change (ECMA-376, part 1, 17.13.5). */
const TRACKED =
  /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|tblGridChange)$/;

/** A picture, in either form of a drawing. */
const PICTURES = new Set(['blip', 'imagedata']);

interface OpenParagraph {
  text: string;
  /** The comments attached to it. */
  readonly comments: Anchor[];
  /** Whether its end is deleted, so that it continues in the next one. */
  isJoined: boolean;
  endsSection: boolean;
}

interface OpenTable {
  readonly number: number;
  row: number;
  column: number;
  isRowDeleted: boolean;
}

/** What contains paragraphs: the part itself, a cell, or a text box. */
interface Holder {
  readonly part: DocxRegion | 'cell';
  readonly table?: OpenTable;
  readonly paragraphs: string[];
  /** The text of the preceding paragraphs whose ends are deleted. */
  joined: string;
  /** The comments whose place is not known yet. */
  comments: Anchor[];
  isDeleted: boolean;
}

/**
 * The texts of a part as a reader sees them, with all tracked changes accepted, in order. Runs are joined, however a
 * program split them. A text box comes before the paragraph that it is attached to.
 *
 * @param part the kind of place for its paragraphs
 * @throws BrokenXml
 */
export function textsOf(xml: Uint8Array, part: DocxRegion): DocxPartContent {
  const pieces: DocxText[] = [];
  const references: MarginReference[] = [];
  const counts = new Map<DocxRegion, number>();
  const names: string[] = [];
  const fields = new OpenFields();
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  const holders: Holder[] = [holderOf(part)];
  const anchors = new Map<string, Anchor>();
  /** The comments whose words are being read. */
  const openAnchors = new Map<string, Anchor>();
  const bookmarks = new OpenBookmarks();
  let isTracked = false;
  let pictures = 0;
  let lastPlace: DocxPlace | undefined;
  let tableCount = 0;
  /** The number of open elements inside an unseen element, including that element. */
  let unseen = 0;
  let isPreserved = false;
  let collected: string | undefined;

  const write = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || fields.hidesText) return;
    paragraph.text += text;
    if (!isDeleted()) bookmarks.write(text);
    for (const anchor of openAnchors.values()) anchor.quoted += text;
  };

  const isDeleted = () => Boolean(holders.at(-1)?.isDeleted || tables.at(-1)?.isRowDeleted);

  /** The anchor of a comment: in the paragraph where its words begin, or where its point is. */
  const anchorAt = (id: string): Anchor => {
    const known = anchors.get(id);
    if (known) return known;
    const anchor: Anchor = { place: undefined, quoted: '' };
    anchors.set(id, anchor);
    (paragraphs.at(-1) ?? (holders.at(-1) as Holder)).comments.push(anchor);
    return anchor;
  };

  const openComment = ({ name, attribute }: XmlElement) => {
    const id = attribute('id');
    if (id === undefined) return;
    if (name === 'w:commentRangeStart') openAnchors.set(id, anchorAt(id));
    else if (name === 'w:commentRangeEnd') openAnchors.delete(id);
    else if (name === 'w:commentReference') anchorAt(id);
  };

  const placed = (holder: Holder, place: DocxPlace | undefined) => {
    for (const anchor of holder.comments) anchor.place = place;
    holder.comments = [];
  };

  const endParagraph = () => {
    const { text, comments, isJoined, endsSection } = paragraphs.pop() as OpenParagraph;
    const holder = holders.at(-1) as Holder;
    holder.joined += text;
    for (const comment of comments) holder.comments.push(comment);
    if (isJoined) return;
    if (!isDeleted()) bookmarks.endParagraph();
    flush(holder, endsSection);
  };

  const flush = (holder: Holder, endsSection = false) => {
    const text = holder.joined;
    holder.joined = '';
    if (holder.part === 'cell') {
      holder.paragraphs.push(text);
      return;
    }
    if (text.trim() === '') {
      placed(holder, lastPlace);
      return;
    }
    const number = (counts.get(holder.part) ?? 0) + 1;
    counts.set(holder.part, number);
    lastPlace = { part: holder.part, number };
    pieces.push({ place: lastPlace, text, ...(endsSection && { endsSection }) });
    placed(holder, lastPlace);
  };

  const endHolder = () => {
    const holder = holders.pop() as Holder;
    if (holder.joined !== '') flush(holder);
    const { table } = holder;
    if (!table) return;
    const { number, row, column } = table;
    const place: DocxPlace = { part: 'cell', table: number, row, column };
    placed(holder, place);
    if (holder.isDeleted || table.isRowDeleted) return;
    const text = holder.paragraphs.join('\n').replace(/^\n+|\n+$/g, '');
    if (text.trim() === '') return;
    lastPlace = place;
    pieces.push({ place, text });
  };

  const openSeen = (element: XmlElement) => {
    const { name } = element;
    const parent = names.at(-1);
    switch (name) {
      case 'w:p':
        paragraphs.push({ text: '', comments: [], isJoined: false, endsSection: false });
        break;
      case 'w:tbl':
        tableCount += 1;
        tables.push({ number: tableCount, row: 0, column: 0, isRowDeleted: false });
        break;
      case 'w:tr': {
        const table = tables.at(-1);
        if (table) Object.assign(table, { row: table.row + 1, column: 0, isRowDeleted: false });
        break;
      }
      case 'w:tc': {
        const table = tables.at(-1);
        if (table) table.column += 1;
        holders.push({ ...holderOf('cell'), ...(table && { table }) });
        break;
      }
      case 'w:cellDel':
        (holders.at(-1) as Holder).isDeleted = true;
        break;
      case 'w:txbxContent':
        holders.push(holderOf('box'));
        break;
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        isPreserved = element.attribute('space') === 'preserve';
        collected = '';
        break;
      case 'w:tab':
      case 'w:ptab':
        if (parent === 'w:r') write('\t');
        break;
      case 'w:cr':
        write('\n');
        break;
      case 'w:br': {
        const type = element.attribute('type');
        if (type === undefined || type === 'textWrapping') write('\n');
        break;
      }
      case 'w:noBreakHyphen':
        write('\u2011');
        break;
      case 'w:sym': {
        const code = Number.parseInt(element.attribute('char') ?? '', 16);
        if (code > 0 && code < 0x10000) write(String.fromCharCode(code));
        break;
      }
      case 'w:fldChar':
        write(fields.mark(element.attribute('fldCharType')));
        break;
      case 'w:sectPr': {
        const paragraph = paragraphs.at(-1);
        if (paragraph) paragraph.endsSection = true;
        break;
      }
      case 'w:headerReference':
      case 'w:footerReference': {
        const id = element.attribute('id');
        if (id !== undefined)
          references.push({ part: name === 'w:headerReference' ? 'header' : 'footer', id });
        break;
      }
    }
  };

  readXml(xml, {
    open(element) {
      const { name } = element;
      isTracked ||= TRACKED.test(name);
      // A comment on deleted text is still a comment.
      openComment(element);
      bookmarks.open(element, paragraphs.at(-1)?.endsSection ?? false);
      if (unseen > 0) unseen += 1;
      else {
        const isNumber = name === 'w:fldSimple' && isPageNumber(element.attribute('instr') ?? '');
        if (UNSEEN.has(name) || isNumber) {
          unseen = 1;
          if (isNumber) write(PAGE_NUMBER);
          // The same element, as a property, means that the end of a paragraph or a row is deleted.
          const parent = names.at(-1);
          const paragraph = paragraphs.at(-1);
          if (parent === 'w:rPr' && names.at(-2) === 'w:pPr' && paragraph) paragraph.isJoined = true;
          const table = tables.at(-1);
          if (parent === 'w:trPr' && table) table.isRowDeleted = true;
        } else {
          if (PICTURES.has(name)) pictures += 1;
          openSeen(element);
        }
      }
      names.push(name);
    },
    close(name) {
      names.pop();
      if (unseen > 0) {
        unseen -= 1;
        return;
      }
      if (TEXT.has(name)) {
        const text = isPreserved
          ? (collected ?? '')
          : (collected ?? '').replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
        collected = undefined;
        if (name === 'w:instrText') fields.instruct(text);
        else write(text);
      } else if (name === 'w:p') endParagraph();
      else if (name === 'w:tc' || name === 'w:txbxContent') endHolder();
      else if (name === 'w:tbl') tables.pop();
    },
    text(text) {
      if (unseen === 0 && collected !== undefined) collected += text;
    },
  });
  return { pieces, references, anchors, bookmarks: bookmarks.texts(), isTracked, pictures };
}

const holderOf = (part: Holder['part']): Holder => ({
  part,
  paragraphs: [],
  joined: '',
  comments: [],
  isDeleted: false,
});
