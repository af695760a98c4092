import { dirname, join } from 'node:path';
import { installedPacks, isThere, upwards } from './installed.ts';

/** The name of the file that says which packs a folder's files use. */
export const CONFIG_FILE = 'report.config.yaml';

/** The configuration of a unit's file: in its folder, or the nearest above. */
export function configOf(file: string): string | undefined {
  return upwards(dirname(file))
    .map((folder) => join(folder, CONFIG_FILE))
    .find(isThere);
}

/**
 * Whether anything but the built-in packs could have a say in a unit's documents. Where nothing has, no pack is read:
 * the built-in ones come compiled.
 *
 * @param file the unit's file
 * @param unit what it holds, as far as it is known
 * @param line the packs that the command line names
 */
export function isCustomised(
  file: string,
  unit: { readonly template?: unknown; readonly templateOptions?: unknown },
  line: readonly string[],
): boolean {
  return (
    line.length > 0 ||
    unit.template !== undefined ||
    unit.templateOptions !== undefined ||
    configOf(file) !== undefined ||
    installedPacks(dirname(file)).size > 0
  );
}
