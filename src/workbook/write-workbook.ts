import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type WriteOptions, writeXlsx } from 'hucre/xlsx';

/** The first day that an archive can bear, in whatever time zone: same bytes, whenever and wherever they are written. */
const FIRST_DAY = new Date(1980, 0, 1);

/** What is taken out of the parts that the library writes. */
const LOOSENED: readonly (readonly [part: RegExp, taken: RegExp])[] = [
  // It fixes each row at the height that it is given, so that a text that somebody writes into it would be cut off; here
  // a height is where a row begins, and a spreadsheet makes it higher when it is written in.
  [/^xl\/worksheets\/sheet/, / customHeight="1"/g],
  // It says the clock's time even where none is given: two workbooks of one ledger would differ.
  [/^docProps\/core\.xml$/, /<dcterms:modified .*?<\/dcterms:modified>/g],
];

/** Writes a workbook: the same bytes for the same content, on any day. */
export async function writeWorkbook(workbook: WriteOptions): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(await writeXlsx(workbook))).map(([name, bytes]) => {
    const taken = LOOSENED.flatMap(([part, it]) => (part.test(name) ? [it] : []));
    if (taken.length === 0) return [name, bytes] as const;
    return [name, strToU8(taken.reduce((text, it) => text.replaceAll(it, ''), strFromU8(bytes)))] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: FIRST_DAY, level: 6 });
}
