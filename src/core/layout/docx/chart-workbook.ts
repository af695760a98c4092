import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../archive/crc-32.ts';
import { writeArchive } from '../../archive/write-archive.ts';
import type { Chart } from '../../document/document.ts';
import { columnName, SHEET, sheetOf } from './chart-cells.ts';
import { escaped } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Whoever packs the file gives the workbook the file's time. */
const ANY_TIME = '1980-01-01T00:00:00Z';

/**
 * The workbook behind a chart, which Word opens where somebody edits its numbers: one sheet without looks (ECMA-376 part
 * 1, 18), with its texts in shared strings.
 */
export function workbookOf(chart: Chart): Uint8Array {
  const sheet = sheetOf(chart);
  const texts = sheet.flat().filter((it) => typeof it === 'string');
  const strings = [...new Set(texts)];
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': worksheet(sheet, new Map(strings.map((it, index) => [it, index]))),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}" count="${texts.length}" uniqueCount="${strings.length}">${strings.map(sharedString).join('')}</sst>`,
  };
  return writeArchive(
    Object.entries(parts).map(([name, xml]) => {
      const bytes = strToU8(HEAD + xml);
      return { name, crc: crc32(bytes), size: bytes.byteLength, deflated: deflateSync(bytes) };
    }),
    ANY_TIME,
  );
}

function contentTypes(): string {
  const types = [
    ['/xl/workbook.xml', 'sheet.main+xml'],
    ['/xl/worksheets/sheet1.xml', 'worksheet+xml'],
    ['/xl/styles.xml', 'styles+xml'],
    ['/xl/sharedStrings.xml', 'sharedStrings+xml'],
  ].map(
    ([part, type]) =>
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}"/>`,
  );
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
  ].join('');
}

const relationships = (...all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A sheet with its used range, and each cell that is not empty. */
function worksheet(
  sheet: readonly (readonly (string | number | undefined)[])[],
  numberOf: ReadonlyMap<string, number>,
): string {
  const rows = sheet.map((row, at) => {
    const cells = row.map((cell, column) => {
      if (cell === undefined) return '';
      const name = `${columnName(column)}${at + 1}`;
      return typeof cell === 'string'
        ? `<c r="${name}" t="s"><v>${numberOf.get(cell)}</v></c>`
        : `<c r="${name}"><v>${cell}</v></c>`;
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const last = `${columnName((sheet[0]?.length ?? 1) - 1)}${sheet.length}`;
  return `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A1:${last}"/><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** A text; Excel keeps spaces at its ends only where that is said. */
const sharedString = (text: string): string =>
  `<si><t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${escaped(text)}</t></si>`;

/** The fewest styles that Excel accepts. */
const STYLES = [
  `<styleSheet xmlns="${SPREADSHEET}">`,
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
