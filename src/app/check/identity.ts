import { createHash } from 'node:crypto';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Texts } from '../files/texts.ts';

/** A hash of this many hexadecimal figures is told apart from every other for certain enough. */
const FIGURES = 32;

/**
 * What stays the same of findings when lines are added, taken away or moved elsewhere in their files: each one's code, the
 * text at fault and the line that this stands on, however that is indented. Where there is no such text, what the
 * finding tells. Two findings alike have the same identity.
 *
 * @returns hashes, in the order of the findings
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
    const told = fault === '' ? JSON.stringify(it.args) : squeezed(line as string);
    return hash([it.code, fault, told]);
  });
}

/**
 * One name for each finding of a run: its file, its identity, and which of several alike it is.
 *
 * @param paths the findings' files as they are to be known on every machine
 * @returns hashes, in the order of the findings
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

/** The text at fault, as far as it is on its first line. */
function faultIn(line: string, { range: { start, end } }: Finding): string {
  return line.slice(start.column - 1, end.line > start.line ? undefined : end.column - 1).trim();
}

const squeezed = (line: string): string => line.trim().replace(/\s+/g, ' ');

const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, FIGURES);
