import { createHash } from 'node:crypto';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Texts } from '../files/texts.ts';

/** Hexadecimal digits of a hash: enough to make two equal hashes practically impossible. */
const FIGURES = 32;

/**
 * Identities of findings that stay the same when lines are added, removed or moved in the file. An identity is the hash
 * of the code, the text at fault and its line without indentation; without such a text, the finding's arguments replace
 * the line. Equal findings have equal identities.
 *
 * @returns hexadecimal hashes, in the order of the findings
 */
export function identitiesOf(findings: readonly Finding[], texts: Texts): string[] {
  const lines = new Map<string, readonly string[]>();
  const lineOf = ({ file, range }: Finding): string | undefined => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const known = lines.get(file) ?? text.split(/\r\n|\n|\r/);
    lines.set(file, known);
    return known[range.start.line - 1];
  };
  return findings.map((it) => {
    const line = lineOf(it);
    const fault = line === undefined ? '' : faultIn(line, it);
    const subject = fault === '' ? JSON.stringify(it.args) : squeezed(line as string);
    return hash([it.code, fault, subject]);
  });
}

/**
 * A unique name for each finding of a run: from its file, its identity, and its number among equal ones.
 *
 * @param paths gives the name of a file that is the same on every machine
 * @returns hexadecimal hashes, in the order of the findings
 */
export function fingerprintsOf(
  findings: readonly Finding[],
  texts: Texts,
  paths: (file: string) => string,
): string[] {
  const counts = new Map<string, number>();
  return identitiesOf(findings, texts).map((identity, index) => {
    const key = JSON.stringify([paths((findings[index] as Finding).file), identity]);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return hash([key, String(before)]);
  });
}

/** The part of the text at fault that is on its first line. */
function faultIn(line: string, { range: { start, end } }: Finding): string {
  return line.slice(start.column - 1, end.line > start.line ? undefined : end.column - 1).trim();
}

const squeezed = (line: string): string => line.trim().replace(/\s+/g, ' ');

const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, FIGURES);
