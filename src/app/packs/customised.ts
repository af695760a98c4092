import { dirname, join } from 'node:path';
import type { Configuration } from './config.ts';
import { installedPacks, isThere, upwards } from './installed.ts';

/** The name of the configuration file, which says which packs the files of its folder use. */
export const CONFIG_FILE = 'report.config.yaml';

/** The configuration for a unit's file: in its folder or the nearest folder above. */
export function configOf(file: string): string | undefined {
  return upwards(dirname(file))
    .map((folder) => join(folder, CONFIG_FILE))
    .find(isThere);
}

/** The configuration for a unit's file. If there is none, nothing is loaded. */
export async function configurationFor(file: string): Promise<Configuration | undefined> {
  const path = configOf(file);
  if (path === undefined) return undefined;
  const { readConfig } = await import('./config.ts');
  return readConfig(path);
}

/**
 * Whether another pack than a built-in one could be chosen for a unit's documents. If not, no pack is read: the
 * built-in ones come compiled.
 *
 * @param file the unit's file
 * @param unit its data, as far as known
 * @param line the packs that the command line names
 * @param config the configuration for the file
 */
export function isCustomised(
  file: string,
  unit: { readonly template?: unknown; readonly templateOptions?: unknown },
  line: readonly string[],
  config: Configuration | undefined,
): boolean {
  return (
    line.length > 0 ||
    unit.template !== undefined ||
    unit.templateOptions !== undefined ||
    config !== undefined ||
    installedPacks(dirname(file)).size > 0
  );
}
