import { finding } from '../../core/diagnostics/finding.ts';
import type { Style } from '../../core/generated/style.ts';
import { usesOf } from '../../core/layout/drawn/search/uses.ts';
import { type ChineseFace, chineseFaces, latinFace } from '../../core/layout/style/faces.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { installedFamilies } from './installed.ts';

/**
 * One finding about the fonts of the style that this machine lacks, and which fonts are shown instead. None if the
 * machine's fonts are unknown.
 *
 * @param file the unit's file, for the finding
 */
export async function missingFonts(style: Style, file: string): Promise<Finding[]> {
  onThisMachine ??= installedFamilies(process.platform, process.env);
  const families = await onThisMachine;
  return families ? missingAmong(families, style, file) : [];
}

/** Asked once: it starts a process, and a batch may draw a thousand documents. */
let onThisMachine: ReturnType<typeof installedFamilies> | undefined;

/** The same as `missingFonts` for a known set of families. */
export function missingAmong(families: ReadonlySet<string>, style: Style, file: string): Finding[] {
  const latin = latinFace(style);
  const missing = Object.entries({ ...chineseFaces(style), ...(latin && { latin }) }).filter(
    ([, { name }]) => !families.has(name.toLowerCase()),
  );
  if (missing.length === 0) return [];
  const args = {
    fonts: missing.map(([, { name }]) => name),
    uses: missing.map(([role]) => usesOf(role as ChineseFace | 'latin')),
    // Empty if the system chooses the font.
    substitutes: missing.map(
      ([, { alternatives }]) => alternatives.find((it) => families.has(it.toLowerCase())) ?? '',
    ),
    isDrawn: false,
  };
  return [finding('font-missing', { file, range: FILE_START }, args)];
}
