// Generated from schemas/style.schema.json and templates/gb-t-9704/style.yaml by `npm run generate`; do not edit.

/**
 * A length with its unit: mm, cm or pt.
 */
export type Length = string;
/**
 * A length with its unit: mm, cm or pt; a minus in front draws together.
 */
export type SignedLength = string;
/**
 * A Chinese type size, from 初号 to 小五, or a number of points.
 */
export type Size = string;
/**
 * A colour as six hexadecimal digits: 000000 is black, FF0000 red. Put it in quotes.
 */
export type Color = string;

/**
 * The look of a document. A style of your own gives only what differs from the built-in one, which follows GB/T 9704-2012.
 */
export interface Style {
  /**
   * The paper and its margins.
   */
  page: {
    /**
     * The width of the paper.
     */
    width: Length;
    /**
     * The height of the paper.
     */
    height: Length;
    /**
     * From the upper edge of the paper to the text block.
     */
    top: Length;
    /**
     * From the text block to the right edge of the paper.
     */
    right: Length;
    /**
     * From the text block to the lower edge of the paper.
     */
    bottom: Length;
    /**
     * From the binding edge of the paper to the text block.
     */
    left: Length;
  };
  /**
   * How many lines a page and characters a line, and the spacing that gives them.
   */
  grid: {
    /**
     * Lines a page.
     */
    lines: number;
    /**
     * Characters a line.
     */
    characters: number;
    /**
     * What a word processor leaves free above the characters of a page's first line and below those of its last; the margins that it is told are smaller by it, so that the ink keeps to the text block.
     */
    halfLeading: Length;
    /**
     * From one line to the next.
     */
    linePitch: Length;
    /**
     * What is added between characters; negative draws them together.
     */
    characterSpacing: SignedLength;
  };
  /**
   * The faces that texts are set in.
   */
  fonts: {
    /**
     * The face of titles and letterheads: 小标宋.
     */
    title: Face;
    /**
     * The face of running text: 仿宋.
     */
    body: Face;
    /**
     * The face of first-level headings: 黑体.
     */
    hei: Face;
    /**
     * The face of second-level headings and of the signatory: 楷体.
     */
    kai: Face;
    /**
     * The face of page numbers: 宋体.
     */
    song: Face;
    /**
     * The face of figures and Latin letters: as-chinese, that of the Chinese around them; or Times New Roman. Page numbers stay in 宋体.
     */
    latin: 'as-chinese' | 'Times New Roman';
  };
  /**
   * How each kind of text is set.
   */
  text: {
    /**
     * The title of the document, and of each appendix.
     */
    title: TextStyle;
    /**
     * Running text.
     */
    body: TextStyle;
    /**
     * A heading of level 1 (一、) on a line of its own.
     */
    heading1: TextStyle;
    /**
     * A heading of level 2 (（一）) on a line of its own.
     */
    heading2: TextStyle;
    /**
     * A heading of level 3 (1.) on a line of its own.
     */
    heading3: TextStyle;
    /**
     * A heading of level 4 (（1）) on a line of its own.
     */
    heading4: TextStyle;
    /**
     * A title of level 1 (一、) that opens a paragraph and is followed by text on the same line.
     */
    runIn1: TextStyle;
    /**
     * A title of level 2 (（一）) that opens a paragraph and is followed by text on the same line.
     */
    runIn2: TextStyle;
    /**
     * A title of level 3 (1.) that opens a paragraph and is followed by text on the same line.
     */
    runIn3: TextStyle;
    /**
     * A title of level 4 (（1）) that opens a paragraph and is followed by text on the same line.
     */
    runIn4: TextStyle;
    /**
     * The heading of a chapter, 第一章, in the middle of its line.
     */
    chapter: TextStyle;
    /**
     * The number that opens an article, 第一条.
     */
    article: TextStyle;
    /**
     * The name in the red head. The size is the largest; a long name is set smaller so that it fits.
     */
    letterhead: TextStyle;
    /**
     * The name at the head of a letter. A name too long for the rules is set narrower, not smaller.
     */
    letterMark: TextStyle;
    /**
     * The copy number.
     */
    copyNumber: TextStyle;
    /**
     * The secrecy level and its term.
     */
    classification: TextStyle;
    /**
     * The urgency.
     */
    urgency: TextStyle;
    /**
     * The document number, and the label 签发人： beside it.
     */
    number: TextStyle;
    /**
     * The name of the signatory.
     */
    signatory: TextStyle;
    /**
     * The addressees above the text.
     */
    addressee: TextStyle;
    /**
     * The list of attachments below the text.
     */
    attachments: TextStyle;
    /**
     * The label 附件1 at the head of an appendix.
     */
    appendixLabel: TextStyle;
    /**
     * The title of an appendix.
     */
    appendixTitle: TextStyle;
    /**
     * The name of the issuer and the date below the text.
     */
    signature: TextStyle;
    /**
     * The names of those at a meeting, in minutes.
     */
    attendance: TextStyle;
    /**
     * What stands before the colon of an attendance list: 出席, 请假, 列席.
     */
    attendanceLabel: TextStyle;
    /**
     * The note in brackets below the date.
     */
    note: TextStyle;
    /**
     * Copies and printing, at the foot of the last page.
     */
    record: TextStyle;
    /**
     * The page number and its dashes.
     */
    pageNumber: TextStyle;
    /**
     * The title on the cover of a volume.
     */
    volumeTitle: TextStyle;
    /**
     * The text below the title on the cover of a volume.
     */
    coverText: TextStyle;
    /**
     * The title of the table of contents, 目录.
     */
    contentsTitle: TextStyle;
    /**
     * The titles of the documents in the table of contents.
     */
    contents1: TextStyle;
    /**
     * The headings of the documents in the table of contents.
     */
    contents2: TextStyle;
    /**
     * The line above the text of each page of a volume.
     */
    runningHead: TextStyle;
    /**
     * The first row of a table.
     */
    tableHeader: TextStyle;
    /**
     * The other rows of a table.
     */
    tableCell: TextStyle;
  };
  /**
   * What stands above the title.
   */
  head: {
    /**
     * From the top of the text block to the upper edge of the letterhead.
     */
    letterheadTop: Length;
    /**
     * The most that the letterhead may take in height. The stacked names of a joint issue are set smaller to stay within it, so that the first page still shows text.
     */
    letterheadMaximumHeight: Length;
    /**
     * Empty lines between the letterhead and the document number.
     */
    numberGap: number;
    /**
     * From the document number to the red rule.
     */
    ruleGap: Length;
    /**
     * How thick the red rule is.
     */
    ruleWidth: Length;
    /**
     * The colour of the rule, as six hexadecimal digits in quotes.
     */
    ruleColor: Color;
    /**
     * Empty lines between the red rule and the title.
     */
    titleGap: number;
    /**
     * Where there is a signatory: the indent of the document number at the left and of the signatory at the right, in characters.
     */
    signatoryIndent: number;
    /**
     * Of several signatories: how many names stand on one line. One, where two would reach the document number.
     */
    signatoriesALine: number;
    /**
     * Of several signatories: how far apart the names of a line stand, in characters.
     */
    signatoryGap: number;
  };
  /**
   * The title of the document, and of each appendix.
   */
  title: {
    /**
     * From one line of a title to the next. The title as a whole takes whole lines of the grid, so that the lines below stay on it.
     */
    linePitch: Length;
  };
  /**
   * The text.
   */
  body: {
    /**
     * Empty lines between the title and the addressee.
     */
    addresseeGap: number;
    /**
     * The indent of the first line of a paragraph, in characters.
     */
    firstLineIndent: number;
    /**
     * justified stretches each line to the right edge; left does not.
     */
    alignment: 'justified' | 'left';
  };
  /**
   * The list of attachments below the text.
   */
  attachments: {
    /**
     * Empty lines above the list.
     */
    gap: number;
    /**
     * The indent of the list, in characters.
     */
    indent: number;
  };
  /**
   * The issuer and the date below the text.
   */
  signature: {
    /**
     * Empty lines above the signature, without a seal.
     */
    gap: number;
    /**
     * Without a seal: how far the issuer stands from the right, in characters.
     */
    rightIndent: number;
    /**
     * Without a seal: how far the first character of the date stands to the right of that of the issuer, in characters.
     */
    dateIndent: number;
    /**
     * Empty lines above the signature where a seal is to cover it.
     */
    sealGap: number;
    /**
     * With a seal: how far the date stands from the right, in characters.
     */
    sealRightIndent: number;
    /**
     * How wide and high the room is that is left for a seal: the seal and a little more. In a joint issue no two rooms touch.
     */
    sealRoom: Length;
    /**
     * In a joint issue with seals: how far apart at the least names stand that are side by side, in characters.
     */
    nameGap: number;
    /**
     * Empty lines above the room for a signature stamp.
     */
    stampGap: number;
    /**
     * With a signature stamp: how far the room for it, and the date, stand from the right, in characters.
     */
    stampRightIndent: number;
    /**
     * How wide the room is that is left for a signature stamp.
     */
    stampWidth: Length;
    /**
     * How many lines the room for a signature stamp takes.
     */
    stampLines: number;
    /**
     * How far to the left of the room for a signature stamp the post ends, in characters.
     */
    postGap: number;
    /**
     * Empty lines between the room for a signature stamp and the date.
     */
    stampDateGap: number;
  };
  /**
   * The note in brackets below the date.
   */
  note: {
    /**
     * The indent of the note, in characters.
     */
    indent: number;
  };
  /**
   * Copies and printing, at the foot of the last page.
   */
  record: {
    /**
     * How thick the first and the last rule are.
     */
    outerRule: Length;
    /**
     * How thick the rules between them are.
     */
    innerRule: Length;
    /**
     * The indent at either side, in characters.
     */
    indent: number;
    /**
     * Which page it stands on: even, an even page, with a blank page before it where needed; last, the last page of the text, whichever it is; even-with-head, even where the document has a head, else last.
     */
    page: 'even-with-head' | 'even' | 'last';
  };
  /**
   * What a letter (信函) has on its first page.
   */
  letter: {
    /**
     * From the upper edge of the paper to that of the name at the head.
     */
    markTop: Length;
    /**
     * From the foot of the name to the first double rule.
     */
    ruleGap: Length;
    /**
     * How long the double rules are; they stand in the middle of the page.
     */
    ruleLength: Length;
    /**
     * How thick the thick line of a double rule is.
     */
    thickRule: Length;
    /**
     * How thick the thin line of a double rule is.
     */
    thinRule: Length;
    /**
     * The space between the two lines of a double rule.
     */
    betweenRules: Length;
    /**
     * From the lower edge of the paper to that of the second double rule.
     */
    footRule: Length;
    /**
     * From a double rule to the characters of the line below the first, or above the second: seven eighths of a character.
     */
    textGap: Length;
    /**
     * Lines between the last element above the title and the title.
     */
    titleGap: number;
  };
  /**
   * What an order (命令、令) has in its own way.
   */
  order: {
    /**
     * From the top of the text block to the upper edge of the name at the head.
     */
    markTop: Length;
    /**
     * Empty lines between the name at the head and the number of the order.
     */
    numberGap: number;
    /**
     * Empty lines between the number of the order and its text.
     */
    textGap: number;
  };
  /**
   * What minutes (纪要) have in their own way.
   */
  minutes: {
    /**
     * Empty lines between the text, or the list of attachments, and who attended.
     */
    attendanceGap: number;
    /**
     * How far who attended stands from the left, in characters.
     */
    attendanceIndent: number;
  };
  /**
   * The pages of a volume: its cover, its table of contents and its running heads.
   */
  volume: {
    /**
     * The height of the picture on the cover.
     */
    logoHeight: Length;
    /**
     * From the upper edge of the text block to the title on the cover.
     */
    titleTop: Length;
    /**
     * From the running head to the upper edge of the text block.
     */
    runningHeadDistance: Length;
    /**
     * The thickness of the rule below the running head.
     */
    runningHeadRule: Length;
    /**
     * The indent of headings in the table of contents, in characters.
     */
    contentsIndent: number;
  };
  /**
   * Where the page number stands.
   */
  pageNumber: {
    /**
     * From the lower edge of the text block to the upper edge of the dash beside the page number.
     */
    distance: Length;
    /**
     * The indent from the outer edge of the text block, in characters.
     */
    indent: number;
  };
  /**
   * The rules and spacing of tables.
   */
  table: {
    /**
     * How thick the rules of a table are.
     */
    rule: Length;
    /**
     * From one line to the next inside a cell.
     */
    linePitch: Length;
    /**
     * The room between the text of a cell and the rule at its left and right.
     */
    padding: Length;
    /**
     * The room between a table and what follows it, beside the leading of that.
     */
    gap: Length;
  };
  /**
   * The scheme that numbers headings and items: official is 一、（一） 1. （1）; sections begins at （一）; articles is 第一章, 第一条, （一） 1. （1）, with articles numbered on across chapters.
   */
  numbering: 'official' | 'sections' | 'articles';
}
/**
 * A typeface: the name asked for, and the names to fall back on.
 */
export interface Face {
  /**
   * The name of the font, as Word or WPS shows it.
   */
  name: string;
  /**
   * Names to use, in order, on a machine without the first font.
   */
  alternatives: string[];
}
/**
 * How one kind of text is set.
 */
export interface TextStyle {
  /**
   * One of the five faces named under fonts.
   */
  font: 'title' | 'body' | 'hei' | 'kai' | 'song';
  /**
   * A Chinese type size, from 初号 to 小五, or a number of points.
   */
  size: Size;
  /**
   * Whether it is bold.
   */
  bold: boolean;
  /**
   * A colour as six hexadecimal digits: 000000 is black, FF0000 red. Put it in quotes.
   */
  color: Color;
}

/** A map in which every key may be missing, also in the maps within it; a list is given whole or not at all. */
type PartOf<T> = T extends readonly unknown[] ? T : T extends object ? { [Key in keyof T]?: PartOf<T[Key]> } : T;

/** The data of a `style.yaml`, which gives only what differs from the built-in style. */
export type StyleFile = PartOf<Style>;

/** The built-in style, by GB/T 9704-2012. */
export const defaultStyle: Style = {
  page: { width: '210mm', height: '297mm', top: '37mm', right: '26mm', bottom: '35mm', left: '28mm' },
  grid: { lines: 22, characters: 28, halfLeading: '2.42mm', linePitch: '29.45pt', characterSpacing: '-0.25pt' },
  fonts: {
    title: { name: '方正小标宋简体', alternatives: ['方正小标宋_GBK', '宋体'] },
    body: { name: '仿宋_GB2312', alternatives: ['仿宋', '华文仿宋'] },
    hei: { name: '黑体', alternatives: ['SimHei', '华文黑体'] },
    kai: { name: '楷体_GB2312', alternatives: ['楷体', '华文楷体'] },
    song: { name: '宋体', alternatives: ['SimSun', '华文宋体'] },
    latin: 'as-chinese',
  },
  text: {
    title: { font: 'title', size: '二号', bold: false, color: '000000' },
    body: { font: 'body', size: '三号', bold: false, color: '000000' },
    heading1: { font: 'hei', size: '三号', bold: false, color: '000000' },
    heading2: { font: 'kai', size: '三号', bold: false, color: '000000' },
    heading3: { font: 'body', size: '三号', bold: false, color: '000000' },
    heading4: { font: 'body', size: '三号', bold: false, color: '000000' },
    runIn1: { font: 'hei', size: '三号', bold: false, color: '000000' },
    runIn2: { font: 'kai', size: '三号', bold: false, color: '000000' },
    runIn3: { font: 'body', size: '三号', bold: false, color: '000000' },
    runIn4: { font: 'body', size: '三号', bold: false, color: '000000' },
    chapter: { font: 'hei', size: '三号', bold: false, color: '000000' },
    article: { font: 'body', size: '三号', bold: true, color: '000000' },
    letterhead: { font: 'title', size: '初号', bold: false, color: 'FF0000' },
    letterMark: { font: 'title', size: '小初', bold: false, color: 'FF0000' },
    copyNumber: { font: 'body', size: '三号', bold: false, color: '000000' },
    classification: { font: 'hei', size: '三号', bold: false, color: '000000' },
    urgency: { font: 'hei', size: '三号', bold: false, color: '000000' },
    number: { font: 'body', size: '三号', bold: false, color: '000000' },
    signatory: { font: 'kai', size: '三号', bold: false, color: '000000' },
    addressee: { font: 'body', size: '三号', bold: false, color: '000000' },
    attachments: { font: 'body', size: '三号', bold: false, color: '000000' },
    appendixLabel: { font: 'hei', size: '三号', bold: false, color: '000000' },
    appendixTitle: { font: 'title', size: '二号', bold: false, color: '000000' },
    signature: { font: 'body', size: '三号', bold: false, color: '000000' },
    attendance: { font: 'body', size: '三号', bold: false, color: '000000' },
    attendanceLabel: { font: 'hei', size: '三号', bold: false, color: '000000' },
    note: { font: 'body', size: '三号', bold: false, color: '000000' },
    record: { font: 'body', size: '四号', bold: false, color: '000000' },
    pageNumber: { font: 'song', size: '四号', bold: false, color: '000000' },
    volumeTitle: { font: 'title', size: '小初', bold: false, color: '000000' },
    coverText: { font: 'kai', size: '三号', bold: false, color: '000000' },
    contentsTitle: { font: 'title', size: '二号', bold: false, color: '000000' },
    contents1: { font: 'hei', size: '四号', bold: false, color: '000000' },
    contents2: { font: 'body', size: '四号', bold: false, color: '000000' },
    runningHead: { font: 'song', size: '五号', bold: false, color: '000000' },
    tableHeader: { font: 'hei', size: '小四', bold: false, color: '000000' },
    tableCell: { font: 'body', size: '小四', bold: false, color: '000000' },
  },
  head: {
    letterheadTop: '35mm',
    letterheadMaximumHeight: '70mm',
    numberGap: 2,
    ruleGap: '4mm',
    ruleWidth: '0.35mm',
    ruleColor: 'FF0000',
    titleGap: 2,
    signatoryIndent: 1,
    signatoriesALine: 2,
    signatoryGap: 1,
  },
  title: { linePitch: '33pt' },
  body: { addresseeGap: 1, firstLineIndent: 2, alignment: 'justified' },
  attachments: { gap: 1, indent: 2 },
  signature: {
    gap: 1,
    rightIndent: 2,
    dateIndent: 2,
    sealGap: 2,
    sealRightIndent: 4,
    sealRoom: '42mm',
    nameGap: 1,
    stampGap: 2,
    stampRightIndent: 4,
    stampWidth: '40mm',
    stampLines: 2,
    postGap: 2,
    stampDateGap: 1,
  },
  note: { indent: 2 },
  record: { outerRule: '0.35mm', innerRule: '0.25mm', indent: 1, page: 'even-with-head' },
  pageNumber: { distance: '7mm', indent: 1 },
  letter: {
    markTop: '30mm',
    ruleGap: '4mm',
    ruleLength: '170mm',
    thickRule: '0.7mm',
    thinRule: '0.25mm',
    betweenRules: '0.35mm',
    footRule: '20mm',
    textGap: '4.84mm',
    titleGap: 2,
  },
  order: { markTop: '20mm', numberGap: 2, textGap: 2 },
  minutes: { attendanceGap: 1, attendanceIndent: 2 },
  volume: {
    logoHeight: '30mm',
    titleTop: '70mm',
    runningHeadDistance: '7mm',
    runningHeadRule: '0.5pt',
    contentsIndent: 2,
  },
  table: { rule: '0.5pt', linePitch: '20pt', padding: '1.5mm', gap: '6pt' },
  numbering: 'official',
};
