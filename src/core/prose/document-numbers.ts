/** A 发文字号 from its first bracket on. */
export interface DocumentNumber {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  /** The form that GB/T 9704-2012, 7.2.5 requires. */
  readonly right: string;
  /** From the first to the last character that differ from that form, end exclusive; undefined if none does. */
  readonly fault: readonly [from: number, to: number] | undefined;
}

const NUMBER =
  /(?<=\p{Script=Han}) ?([〔[（(【［〖﹝]) ?([0-9０-９]{4}|[0-9０-９]{2})(年?) ?([〕\])）】］〗﹞]) ?(第?) ?([0-9０-９]{1,5})(号?)/gu;

/** 3号楼 is no document, and 12号文 no mistake. */
const NOT_A_NUMBER = /^[楼院门线机厅馆井桥坝炉车仓库地泊站台房室病]/;

/** Court decisions and penalties use other brackets and 第. */
const CASE = /[案罚裁判仲诉民刑行执初终字]$/;

/**
 * The document numbers in a text.
 *
 * @param alone whether the text is nothing but a document number: then forms are certain that would be doubtful in a
 *   sentence
 */
export function documentNumbersIn(text: string, alone: boolean): DocumentNumber[] {
  const numbers: DocumentNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { index, 0: written, 1: open = '', 2: year = '', 3: nian = '', 4: close = '' } = match;
    const { 5: di = '', 6: serial = '', 7: hao = '' } = match;
    const to = index + written.length;
    if (CASE.test(text.slice(0, index)) || NOT_A_NUMBER.test(text.slice(to))) continue;
    if (!alone && hao === '') continue;
    if (alone && to < text.trimEnd().length) continue;
    if (!alone && /[（(]/.test(open) && !/^(19|20)\d\d$/.test(year)) continue;
    const figure = Number(plain(serial));
    if (figure === 0) continue;
    const whole = year.length === 4 ? year : `20${year}`;
    // Another rule checks the width of the figures.
    const right = `〔${whole}〕${serial.replace(/^[0０]+/, '')}号`;
    numbers.push({
      from: index,
      to,
      written,
      right,
      fault: faultIn(written, { open, year, nian, close, di, serial, hao }, index),
    });
  }
  return numbers;
}

const plain = (figures: string): string => figures.normalize('NFKC');

type Pieces = Readonly<Record<'open' | 'year' | 'nian' | 'close' | 'di' | 'serial' | 'hao', string>>;

function faultIn(written: string, pieces: Pieces, start: number): readonly [number, number] | undefined {
  const { open, year, nian, close, di, serial, hao } = pieces;
  const faults: [number, number][] = [];
  let at = 0;
  /** Moves on to the next piece; blanks in between are mistakes. */
  const take = (piece: string, isFault: boolean, part = piece.length) => {
    const from = at;
    while (written[at] === ' ') at += 1;
    if (at > from) faults.push([from, at]);
    if (isFault) faults.push([at, at + part]);
    at += piece.length;
  };
  take(open, open !== '〔');
  take(year, year.length !== 4);
  if (nian) take(nian, true);
  take(close, close !== '〕');
  if (di) take(di, true);
  const noughts = /^[0０]*/.exec(serial)?.[0].length ?? 0;
  take(serial, noughts > 0 || hao === '', noughts > 0 && hao !== '' ? noughts : serial.length);
  if (faults.length === 0) return undefined;
  return [start + Math.min(...faults.map(([from]) => from)), start + Math.max(...faults.map(([, to]) => to))];
}
