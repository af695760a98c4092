import { finding } from '../../core/diagnostics/finding.ts';
import type { Style } from '../../core/generated/style.ts';
import { type ChineseFace, chineseFaces, latinFace } from '../../core/layout/style/faces.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { installedFamilies } from './installed.ts';

/** What each face of the style is for, in the words of the standard. */
const USES: Readonly<Record<ChineseFace | 'latin', string>> = {
  title: '标题和发文机关标志',
  body: '正文',
  hei: '一级标题',
  kai: '二级标题',
  song: '页码',
  latin: '数字和西文字母',
};

/**
 * Which faces of the style this machine lacks, and what is seen here in their place, in one finding. Where the machine does
 * not say what it has, nothing is said.
 *
 * @param file the unit's file, which the finding speaks of
 */
export async function missingFonts(style: Style, file: string): Promise<Finding[]> {
  onThisMachine ??= installedFamilies(process.platform, process.env);
  const families = await onThisMachine;
  return families ? missingAmong(families, style, file) : [];
}

/** Asked of the machine once: it costs a process, and a batch draws a thousand documents. */
let onThisMachine: ReturnType<typeof installedFamilies> | undefined;

/** The same for a machine whose families are known. */
export function missingAmong(families: ReadonlySet<string>, style: Style, file: string): Finding[] {
  const latin = latinFace(style);
  const missing = Object.entries({ ...chineseFaces(style), ...(latin && { latin }) }).filter(
    ([, { name }]) => !families.has(name.toLowerCase()),
  );
  if (missing.length === 0) return [];
  const args = {
    fonts: missing.map(([, { name }]) => name),
    uses: missing.map(([role]) => USES[role as keyof typeof USES]),
    // Empty where the system chooses.
    substitutes: missing.map(
      ([, { alternatives }]) => alternatives.find((it) => families.has(it.toLowerCase())) ?? '',
    ),
  };
  return [finding('font-missing', { file, range: FILE_START }, args)];
}
