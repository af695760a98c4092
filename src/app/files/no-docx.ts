import type { NoDocx } from '../../core/compare/docx/open-docx.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';

const CODES = { foreign: 'not-docx', locked: 'docx-locked', damaged: 'docx-damaged' } as const;

/** Why a file that a person named cannot be read as a .docx. */
export const noDocx = (file: string, { why }: NoDocx): Finding =>
  finding(CODES[why], { file, range: FILE_START }, { file });
