import type { DrawnFormatName } from '../../core/layout/formats.ts';
import { drawnFiles } from '../../core/produce/drawn-files.ts';
import type { Subject } from '../../core/produce/lay-out.ts';
import { findFaces } from '../fonts/find-faces.ts';
import type { HowDrawn } from './how-drawn.ts';

/**
 * Writes one document from its pages in each format, in the fonts of this machine.
 *
 * @param file the unit's file, for the findings
 * @param inputs the hash of all inputs, for an .ofd to carry
 */
export const drawOne = async (
  subject: Subject,
  formats: readonly DrawnFormatName[],
  epoch: number | undefined,
  {
    drawing: { fonts, embedsFonts },
    file,
    inputs,
  }: { readonly drawing: HowDrawn; readonly file: string; readonly inputs: string | undefined },
): ReturnType<typeof drawnFiles> =>
  drawnFiles(subject, formats, {
    found: await findFaces(subject.style, fonts),
    embedsFonts,
    epoch,
    inputs,
    file,
  });
