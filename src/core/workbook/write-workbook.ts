import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CellValue, type WriteOptions, writeXlsx } from 'hucre/xlsx';

/** The first day that an archive can bear, in whatever time zone: same bytes, whenever and wherever they are written. */
const FIRST_DAY = new Date(1980, 0, 1);

/** What is written otherwise than the library does it: in parts of a name, each of a form by what stands for it. */
const MENDED: readonly (readonly [part: RegExp, form: RegExp, by: string])[] = [
  // It fixes each row at the height that it is given, so that a text that somebody writes into it would be cut off; here
  // a height is where a row begins, and a spreadsheet makes it higher when it is written in.
  [/^xl\/worksheets\/sheet/, / customHeight="1"/g, ''],
  // It says the clock's time even where none is given: two workbooks of one ledger would differ.
  [/^docProps\/core\.xml$/, /<dcterms:modified .*?<\/dcterms:modified>/g, ''],
  // The name of a filter's range is the program's own: without this it stands among the names that a person gave.
  [/^xl\/workbook\.xml$/, /(<definedName name="_xlnm\._FilterDatabase")/g, '$1 hidden="1"'],
  // The name of a sheet stands bare before what is printed; with a hyphen in it that is no reference.
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

/**
 * The range of a sheet's filter as a name. Excel finds the filter without it; LibreOffice Calc takes a filter whose range
 * bears no such name for none, and shows no buttons.
 */
function filteredRange({ name, autoFilter }: WriteOptions['sheets'][number]): NamedRanges {
  if (!autoFilter) return [];
  const range = autoFilter.range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [{ name: '_xlnm._FilterDatabase', range: `'${name.replaceAll("'", "''")}'!${range}`, scope: name }];
}

type NamedRanges = NonNullable<WriteOptions['namedRanges']>;

/**
 * A sheet whose texts come back as they are. In a workbook `_x0041_` stands for the character of that number, so that the
 * stroke before what only looks like it is itself written so (ECMA-376, 22.9.2.19); the library reads it, and does not write it.
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
