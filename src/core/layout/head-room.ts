import { finding } from '../diagnostics/finding.ts';
import type { Document } from '../document/document.ts';
import type { Style } from '../generated/style.ts';
import { FILE_START, type Finding } from '../model/diagnostic.ts';
import { lineMargins } from './style/margins.ts';
import { points } from './style/measure.ts';
import { markLines } from './text/elements.ts';
import { signatoryRows } from './text/signatory-rows.ts';

/**
 * A finding if paper with a preprinted head has no room for what the file prints above it: 份号, 密级 and 紧急程度, and the
 * lines of 签发人 above that of 发文字号.
 *
 * @param file the unit's file, for the finding
 */
export function headRoom({ form, head }: Document, style: Style, file: string): Finding[] {
  // In a letter they are below the preprinted head.
  if (head.letterhead?.mode !== 'preprinted' || form === 'letter') return [];
  const { reserve } = head.letterhead;
  const lines = markLines(head) + Math.max(0, signatoryRows(head, style).rows.length - 1);
  const above = lineMargins(style).top + lines * points(style.grid.linePitch);
  const needed = Math.ceil((above / 72) * 25.4);
  return reserve >= needed
    ? []
    : [finding('head-over-reserve', { file, range: FILE_START }, { reserve, needed })];
}
