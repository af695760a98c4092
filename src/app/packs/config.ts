import { realpath } from 'node:fs/promises';
import { hasError } from '../../core/check/has-error.ts';
import { againstSchema } from '../../core/check/schema/against-schema.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import validateConfig from '../../core/generated/config-validator.js';
import { configKeys } from '../../core/generated/keys.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import type { Source } from '../../core/model/source.ts';
import { decode } from '../../core/read/decode.ts';
import { read } from '../../core/read/read.ts';
import { readRegular } from './folder.ts';
import type { Library } from './library.ts';
import { MAX_TEXT_BYTES } from './limits.ts';
import { shownPath } from './shown-path.ts';

/**
 * Reads a report.config.yaml. A file with nothing but comments is allowed and sets nothing.
 *
 * @returns a source only if there are no errors
 */
export async function readConfig(
  library: Library,
  path: string,
): Promise<{ source?: Source; findings: readonly Finding[] }> {
  const file = shownPath(path);
  const at = { file, range: FILE_START };
  try {
    const { bytes, finding: unread } = await readRegular(await realpath(path), file, MAX_TEXT_BYTES, at);
    if (!bytes) return { findings: unread ? [unread] : [] };
    const decoded = decode(file, bytes);
    if ('text' in decoded) library.texts.set(file, decoded.text);
    const { source, findings } = read(file, bytes, configKeys);
    if (!source) return { findings: findings.filter(({ code }) => code !== 'empty-file') };
    const found = [...findings, ...againstSchema(validateConfig, source, configKeys).findings];
    return hasError(found) ? { findings: found } : { source, findings: found };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (reason === undefined) throw error;
    return { findings: [finding('file-unreadable', at, { file, reason })] };
  }
}
