import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Modules of `hucre` for what no workbook of this program has, and for what it reads of no workbook: charts, drawings,
 * pivot tables, passwords. Reading and writing name them at the top, so that no bundler leaves them out: half of the
 * library. In their place stands what they give of an empty part; what writes is never called.
 */
const UNUSED: Readonly<Record<string, string>> = {
  'cell-images-reader.mjs':
    'export const REL_CELL_IMAGES = "-", parseCellImages = () => [], assembleCellImages = () => [];',
  'chart-reader.mjs': 'export const parseChart = () => undefined;',
  'chart-writer.mjs': 'export const writeChart = undefined;',
  'crypto/agile.mjs': 'export const decryptAgile = undefined, encryptAgile = undefined;',
  'drawing-writer.mjs': 'export const writeDrawing = undefined;',
  'external-link-reader.mjs': 'export const parseExternalLink = () => undefined;',
  'pivot-reader.mjs':
    'export const parsePivotCacheDefinition = () => undefined, parsePivotTable = () => undefined, attachPivotCacheFields = undefined;',
  'pivot-writer.mjs': 'export const writePivotTable = undefined, resolvePivotSource = undefined;',
  'slicer-reader.mjs':
    'export const parseSlicers = () => [], parseSlicerCache = () => undefined, parseTimelines = () => [], parseTimelineCache = () => undefined;',
  'threaded-comments-reader.mjs': 'export const parsePersons = () => [], parseThreadedComments = () => [];',
};

/** Leaves out of a bundle what it has no use for of the library for workbooks. */
export async function usedPartsOfWorkbooks(root: string): Promise<Plugin> {
  const folder = join(root, 'node_modules/hucre/dist/xlsx');
  // One that the library has no more is to be told: it may do what is left out in another module.
  await Promise.all(Object.keys(UNUSED).map((it) => readFile(join(folder, it))));
  return {
    name: 'used-parts-of-workbooks',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]hucre[\\/]dist[\\/]xlsx[\\/].*\.mjs$/ }, ({ path }) => {
        const contents = UNUSED[path.slice(folder.length + 1).replaceAll('\\', '/')];
        return contents === undefined ? undefined : { contents, loader: 'js' };
      });
    },
  };
}
