import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CellValue, type WriteOptions, writeXlsx } from 'hucre/xlsx';

/** The first date that a zip can store in any time zone: gives the same bytes at any time and place. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Corrections of what the library writes: in parts with certain names, each match of `form` is replaced by `by`. */
const MENDED: readonly (readonly [part: RegExp, form: RegExp, by: string])[] = [
  // The library fixes the height of each row, so that a longer text would be cut off. Without this, a spreadsheet makes
  // the row higher when somebody writes in it.
  [/^xl\/worksheets\/sheet/, / customHeight="1"/g, ''],
  // The library writes the present time even if none is given: two workbooks of one ledger would differ.
  [/^docProps\/core\.xml$/, /<dcterms:modified .*?<\/dcterms:modified>/g, ''],
  // The name of a filter's range is internal; hidden, it does not appear among the names that people gave.
  [/^xl\/workbook\.xml$/, /(<definedName name="_xlnm\._FilterDatabase")/g, '$1 hidden="1"'],
  // The library writes the sheet's name in the print area without quotes; a name with a hyphen is then no valid
  // reference.
  [/^xl\/workbook\.xml$/, /(<definedName [^>]*>)([^'<!]+)!/g, "$1'$2'!"],
];

/** Writes a workbook: the same bytes for the same content, on any day. */
export async function writeWorkbook(workbook: WriteOptions): Promise<Uint8Array> {
  const namedRanges = [...(workbook.namedRanges ?? []), ...workbook.sheets.flatMap(filteredRange)];
  const sheets = workbook.sheets.map(withTextsAsTheyAre);
  const parts = Object.entries(unzipSync(await writeXlsx({ ...workbook, sheets, namedRanges }))).map(
    ([name, bytes]) => {
      const mends = MENDED.filter(([part]) => part.test(name));
      if (mends.length === 0) return [name, bytes] as const;
      const mended = mends.reduce((text, [, form, by]) => text.replaceAll(form, by), strFromU8(bytes));
      return [name, strToU8(mended)] as const;
    },
  );
  return zipSync(Object.fromEntries(parts), { mtime: FIRST_DAY, level: 6 });
}

/** The named range of a sheet's filter. Excel does not need it; LibreOffice Calc shows no filter buttons without it. */
function filteredRange({ name, autoFilter }: WriteOptions['sheets'][number]): NamedRanges {
  if (!autoFilter) return [];
  const range = autoFilter.range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [{ name: '_xlnm._FilterDatabase', range: `'${name.replaceAll("'", "''")}'!${range}`, scope: name }];
}

type NamedRanges = NonNullable<WriteOptions['namedRanges']>;

/**
 * A sheet whose texts survive unchanged. In a workbook `_x0041_` means the character with that number, so the
 * underscore before text that looks like this must itself be escaped (ECMA-376, 22.9.2.19). The library decodes this,
 * but does not encode it.
 */
function withTextsAsTheyAre(sheet: WriteOptions['sheets'][number]): WriteOptions['sheets'][number] {
  const { rows, cells } = sheet;
  return {
    ...sheet,
    ...(rows && { rows: rows.map((row) => row.map(asItIs)) }),
    ...(cells && {
      cells: new Map([...cells].map(([at, cell]) => [at, { ...cell, value: asItIs(cell.value ?? null) }])),
    }),
  };
}

const asItIs = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
