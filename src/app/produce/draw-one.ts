import { finding } from '../../core/diagnostics/finding.ts';
import { isWithFonts } from '../../core/layout/drawn/drawn-format.ts';
import { type DrawnFormatName, drawnFormats } from '../../core/layout/formats.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { drawnOf, undrawnIn } from '../../core/produce/draw.ts';
import type { Subject } from '../../core/produce/lay-out.ts';
import { withMark } from '../../core/produce/with-mark.ts';
import { findFaces } from '../fonts/find-faces.ts';
import type { HowDrawn } from './how-drawn.ts';

/**
 * Writes one document from its pages in each format, in memory, with the mark by which it is known that nobody has edited
 * it. The pages are made once for all.
 *
 * @param file the unit's file, for the findings
 * @param inputs the hash of all inputs, for an .ofd to carry
 */
export async function drawOne(
  subject: Subject,
  formats: readonly DrawnFormatName[],
  epoch: number | undefined,
  {
    drawing: { fonts, embedsFonts },
    file,
    inputs,
  }: { readonly drawing: HowDrawn; readonly file: string; readonly inputs: string | undefined },
): Promise<{
  readonly bytes: ReadonlyMap<DrawnFormatName, Uint8Array>;
  readonly findings: readonly Finding[];
}> {
  const at = { file, range: FILE_START };
  const { faces, hasChinese } = await findFaces(subject.style, fonts);
  const drawable = formats.filter((it) => hasChinese || !isWithFonts(drawnFormats[it], embedsFonts));
  const findings = drawable.length < formats.length ? [finding('font-none', at, {})] : [];
  const bytes = new Map<DrawnFormatName, Uint8Array>();
  if (drawable.length === 0) return { bytes, findings };
  const drawn = { ...drawnOf(subject, faces, epoch), embedsFonts };
  for (const format of drawable) {
    const its = drawnFormats[format];
    bytes.set(format, withMark((await its.draw())(drawn), its, inputs));
  }
  const characters = drawable.some((it) => isWithFonts(drawnFormats[it], embedsFonts))
    ? undrawnIn(drawn)
    : [];
  if (characters.length > 0) findings.push(finding('character-undrawn', at, { characters }));
  return { bytes, findings };
}
