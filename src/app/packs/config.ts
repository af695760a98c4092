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
import { MAX_TEXT_BYTES } from './limits.ts';
import { shownPath } from './shown-path.ts';

/** A report.config.yaml, read once for the rules and for the choice of packs. */
export interface Configuration {
  readonly path: string;
  /** Absent if it has errors or sets nothing. */
  readonly source?: Source;
  readonly findings: readonly Finding[];
  /** Its text, so that findings can be shown in it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads a report.config.yaml. A file with nothing but comments is allowed and sets nothing. */
export async function readConfig(path: string): Promise<Configuration> {
  const file = shownPath(path);
  const at = { file, range: FILE_START };
  const texts = new Map<string, string>();
  try {
    const { bytes, finding: unread } = await readRegular(await realpath(path), file, MAX_TEXT_BYTES, at);
    if (!bytes) return { path, findings: unread ? [unread] : [], texts };
    const decoded = decode(file, bytes);
    if ('text' in decoded) texts.set(file, decoded.text);
    const { source, findings } = read(file, bytes, configKeys);
    if (!source) return { path, findings: findings.filter(({ code }) => code !== 'empty-file'), texts };
    const found = [...findings, ...againstSchema(validateConfig, source, configKeys).findings];
    return { path, ...(!hasError(found) && { source }), findings: found, texts };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (reason === undefined) throw error;
    return { path, findings: [finding('file-unreadable', at, { file, reason })], texts };
  }
}
