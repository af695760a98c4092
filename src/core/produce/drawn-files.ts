import { finding } from '../diagnostics/finding.ts';
import { isWithFonts } from '../layout/drawn/drawn-format.ts';
import type { FoundFaces } from '../layout/drawn/search/faces-among.ts';
import { type DrawnFormatName, drawnFormats } from '../layout/formats.ts';
import { FILE_START, type Finding } from '../model/diagnostic.ts';
import { drawnOf, undrawnIn } from './draw.ts';
import type { Subject } from './lay-out.ts';
import { withMark } from './with-mark.ts';

/** With what files are drawn from pages. */
export interface DrawnFilesRequest {
  /** What the pages are drawn in. */
  readonly found: FoundFaces;
  /** Whether fonts go along in formats that else name them alone. */
  readonly embedsFonts?: boolean | undefined;
  /** The time of creation to write into the files, in seconds since 1970; by default the document's date. */
  readonly epoch?: number | undefined;
  /** The hash of all inputs, for an .ofd to carry. */
  readonly inputs: string | undefined;
  /** The unit's file, for the findings. */
  readonly file: string;
}

/**
 * Writes one document from its pages in each format, in memory, with the mark by which it is known that nobody has edited
 * it. The pages are made once for all. A format that holds its fonts is left out, and told, where no font has Chinese.
 */
export async function drawnFiles(
  subject: Subject,
  formats: readonly DrawnFormatName[],
  { found: { faces, hasChinese }, embedsFonts, epoch, inputs, file }: DrawnFilesRequest,
): Promise<{
  readonly bytes: ReadonlyMap<DrawnFormatName, Uint8Array>;
  readonly findings: readonly Finding[];
}> {
  const at = { file, range: FILE_START };
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
