import type { NoDocx } from '../../compare/docx/open-docx.ts';
import { finding } from '../../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../model/diagnostic.ts';

const CODES = { foreign: 'not-docx', locked: 'docx-locked', damaged: 'docx-damaged' } as const;

/** Why a file that a person named cannot be read as a .docx. */
export const noDocx = (file: string, { why }: NoDocx): Finding =>
  finding(CODES[why], { file, range: FILE_START }, { file });
