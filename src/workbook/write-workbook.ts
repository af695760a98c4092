import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type WriteOptions, writeXlsx } from 'hucre/xlsx';

/** The first day that an archive can bear, in whatever time zone: same bytes, whenever and wherever they are written. */
const FIRST_DAY = new Date(1980, 0, 1);

/**
 * Writes a workbook. The library fixes each row at the height that it is given, so that a text that somebody writes into
 * it would be cut off; here a height is where a row begins, and a spreadsheet makes it higher when it is written in.
 */
export async function writeWorkbook(workbook: WriteOptions): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(workbook));
  const loose = Object.entries(parts).map(([name, bytes]) => {
    const isSheet = name.startsWith('xl/worksheets/sheet');
    return [name, isSheet ? strToU8(strFromU8(bytes).replaceAll(' customHeight="1"', '')) : bytes] as const;
  });
  return zipSync(Object.fromEntries(loose), { mtime: FIRST_DAY, level: 6 });
}
