import { dirname, join, parse, relative } from 'node:path';
import type { Product } from '../build/documents.ts';
import { extensionOf } from '../build/formats.ts';
import type { Target, Targets } from '../build/targets.ts';
import { fill } from './name/fill.ts';
import { patternOf } from './name/pattern.ts';
import type { BatchRequest, BatchUnit } from './request.ts';

/** Where the documents of a unit go, or the place of the pattern for which the unit has nothing. */
export type UnitTargets = Targets | { readonly missing: string };

/**
 * Where the documents of one unit of a batch go: below the output folder as its file lies below the folder that was named,
 * or by the pattern.
 *
 * @param data what the unit's file holds, by English keys
 */
export function unitTargets(
  { output, name, formats, language }: BatchRequest,
  { file, root }: BatchUnit,
  data: unknown,
  products: readonly Product[],
): UnitTargets {
  const pattern = name === undefined ? undefined : patternOf(name, language);
  const files: Target[] = [];
  for (const product of products) {
    for (const format of formats) {
      const extension = extensionOf(format);
      if (pattern) {
        const filled = fill(pattern, file, data, product, extension);
        if ('missing' in filled) return filled;
        files.push({ product, format, path: join(output ?? dirname(file), filled.path) });
      } else {
        const stem = `${parse(file).name}${product === 'situation-report' ? '' : `.${product}`}`;
        const folder = output === undefined ? dirname(file) : join(output, relative(root, dirname(file)));
        files.push({ product, format, path: join(folder, `${stem}.${extension}`) });
      }
    }
  }
  // Of a pattern with folders in it, the documents of a unit may lie in several.
  const folders = new Set(files.map(({ path }) => dirname(path)));
  return { folder: [...folders][0] ?? output ?? dirname(file), files };
}
