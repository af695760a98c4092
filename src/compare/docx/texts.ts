import { isPageNumber, OpenFields, PAGE_NUMBER } from './fields.ts';
import type { Piece, Place } from './piece.ts';
import { type Element, readXml } from './xml.ts';

type Part = Exclude<Place['part'], 'cell'>;

/** A header or footer that a section names, by the identifier of its relationship. */
export interface Reference {
  readonly part: 'header' | 'footer';
  readonly id: string;
}

/** What is read of one part. */
export interface Texts {
  readonly pieces: readonly Piece[];
  readonly references: readonly Reference[];
}

/** What no reader sees: deleted text, the old of two forms of a drawing, phonetic guides, properties of fields to fill in. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt', 'w:sdtPr']);

/** Text of a run. */
const TEXT = new Set(['w:t', 'm:t', 'w:instrText']);

interface OpenParagraph {
  text: string;
  /** Its end is deleted, so that it goes on in the next one. */
  isJoined: boolean;
}

interface OpenTable {
  readonly number: number;
  row: number;
  column: number;
  isRowDeleted: boolean;
}

/** Where paragraphs go: the part itself, a cell, or a text box. */
interface Holder {
  readonly part: Part | 'cell';
  readonly table?: OpenTable;
  readonly paragraphs: string[];
  /** The text of paragraphs whose ends are deleted. */
  joined: string;
  isDeleted: boolean;
}

/**
 * The texts of a part as a reader sees them with all changes accepted, in their order; runs are put together, however a
 * program parted them. A text box comes before the paragraph that it hangs on.
 *
 * @param part what the paragraphs of it are
 * @throws BrokenXml
 */
export function textsOf(xml: Uint8Array, part: Part): Texts {
  const pieces: Piece[] = [];
  const references: Reference[] = [];
  const counts = new Map<Part, number>();
  const names: string[] = [];
  const fields = new OpenFields();
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  const holders: Holder[] = [holderOf(part)];
  let tableCount = 0;
  /** How many elements are open within one that is not seen, itself among them. */
  let unseen = 0;
  let isPreserved = false;
  let collected: string | undefined;

  const write = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !fields.hidesText) paragraph.text += text;
  };

  const endParagraph = () => {
    const { text, isJoined } = paragraphs.pop() as OpenParagraph;
    const holder = holders.at(-1) as Holder;
    holder.joined += text;
    if (!isJoined) flush(holder);
  };

  const flush = (holder: Holder) => {
    const text = holder.joined;
    holder.joined = '';
    if (holder.part === 'cell') {
      holder.paragraphs.push(text);
      return;
    }
    if (text.trim() === '') return;
    const number = (counts.get(holder.part) ?? 0) + 1;
    counts.set(holder.part, number);
    pieces.push({ place: { part: holder.part, number }, text });
  };

  const endHolder = () => {
    const holder = holders.pop() as Holder;
    if (holder.joined !== '') flush(holder);
    const { table } = holder;
    if (!table || holder.isDeleted || table.isRowDeleted) return;
    const text = holder.paragraphs.join('\n').replace(/^\n+|\n+$/g, '');
    if (text.trim() === '') return;
    const { number, row, column } = table;
    pieces.push({ place: { part: 'cell', table: number, row, column }, text });
  };

  const openSeen = (element: Element) => {
    const { name } = element;
    const parent = names.at(-1);
    switch (name) {
      case 'w:p':
        paragraphs.push({ text: '', isJoined: false });
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
      if (unseen > 0) unseen += 1;
      else {
        const isNumber = name === 'w:fldSimple' && isPageNumber(element.attribute('instr') ?? '');
        if (UNSEEN.has(name) || isNumber) {
          unseen = 1;
          if (isNumber) write(PAGE_NUMBER);
          // The same element says of a paragraph's end, or of a row, that it is deleted.
          const parent = names.at(-1);
          const paragraph = paragraphs.at(-1);
          if (parent === 'w:rPr' && names.at(-2) === 'w:pPr' && paragraph) paragraph.isJoined = true;
          const table = tables.at(-1);
          if (parent === 'w:trPr' && table) table.isRowDeleted = true;
        } else openSeen(element);
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
  return { pieces, references };
}

const holderOf = (part: Holder['part']): Holder => ({ part, paragraphs: [], joined: '', isDeleted: false });
