import type { YAMLError } from 'yaml';
import type { Code } from '../diagnostics/finding.ts';

/** Our code for a mistake that the YAML parser found; its own words are for those who know YAML. */
export function codeOf(error: Pick<YAMLError, 'code' | 'message'>): Code {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'tab-indent';
    case 'BAD_INDENT':
      return /^flow/i.test(error.message) ? 'unclosed-bracket' : 'bad-indent';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'missing-colon';
    case 'MISSING_CHAR':
      if (/quote/i.test(error.message)) return 'unclosed-quote';
      if (/flow/i.test(error.message)) return 'unclosed-bracket';
      return /map values|implicit/i.test(error.message) ? 'missing-colon' : 'bad-syntax';
    case 'MULTIPLE_DOCS':
      return 'several-documents';
    case 'TAG_RESOLVE_FAILED':
      return 'unknown-tag';
    case 'BAD_DQ_ESCAPE':
      return 'bad-escape';
    case 'BAD_SCALAR_START':
      return 'reserved-start';
    default:
      return 'bad-syntax';
  }
}
