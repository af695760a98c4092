import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { type Code, finding } from '../../core/diagnostics/finding.ts';
import { isBindable } from '../../core/model/attachment-content.ts';
import type { Finding, Location } from '../../core/model/diagnostic.ts';
import { placeOnLine } from '../../core/model/position-in.ts';
import type { Path, Source } from '../../core/model/source.ts';
import { codePoint, forbiddenIn } from '../../core/read/characters.ts';
import { decode } from '../../core/read/decode.ts';
import { garbledIn } from '../../core/read/garbled.ts';
import { oddKindsIn } from '../../core/read/odd-kinds.ts';
import type { OddCharacter } from '../../core/spelling/odd-characters.ts';
import type { DocumentKind } from '../../core/unit/kinds/kinds.ts';
import { officialDocuments, type WithDocuments } from '../../core/unit/official-documents.ts';
import { readBytes } from '../files/read-bytes.ts';

/** The files of attachments, as far as they could be read. */
export interface AttachmentFiles {
  /**
   * The texts to bind behind a document, by the file name that the unit's file gives: the form that `compose` takes.
   */
  readonly texts: ReadonlyMap<string, string>;
  /** The same texts by path. */
  readonly bound: ReadonlyMap<string, string>;
  /** The documents that name a file, by the file name that the unit's file gives. */
  readonly namedIn: ReadonlyMap<string, ReadonlySet<DocumentKind>>;
  readonly findings: readonly Finding[];
  /** The path of every file that was looked for, read or not: if one changes, the document may change. */
  readonly files: readonly string[];
}

/**
 * Reads the files that attachments name; paths are relative to the unit's file. Text files are bound behind the
 * document. Of other files it is only checked that they exist.
 *
 * @param unit a unit's file, or as much of one as a roster has: the elements of one document
 * @param kinds the documents to make
 */
export async function readAttachments(
  source: Source,
  unit: WithDocuments,
  kinds: readonly DocumentKind[],
): Promise<AttachmentFiles> {
  const texts = new Map<string, string>();
  const bound = new Map<string, string>();
  const namedIn = new Map<string, Set<DocumentKind>>();
  const findings: Finding[] = [];
  const files = new Set<string>();
  const unbound = new Map<string, Location>();
  for (const { kind, file, path, isBound } of filesOf(unit, kinds)) {
    const at = { file: source.file, range: source.locate(path) };
    const where = isAbsolute(file) ? file : join(dirname(source.file), file);
    files.add(where);
    namedIn.set(file, (namedIn.get(file) ?? new Set()).add(kind));
    const problem = await problemOf(where, file, at);
    if (problem) findings.push(problem);
    else if (!isBindable(file)) {
      if (isBound) unbound.set(file, unbound.get(file) ?? at);
    } else if (!texts.has(file)) {
      const { text, findings: found } = await textOf(where, file, at);
      if (text !== undefined) {
        texts.set(file, text);
        bound.set(where, text);
      }
      findings.push(...found);
    }
  }
  const [first] = unbound.values();
  if (first) findings.push(finding('attachment-not-bound', first, { files: [...unbound.keys()] }));
  return { texts, bound, namedIn, findings, files: [...files] };
}

function filesOf(
  unit: WithDocuments,
  kinds: readonly DocumentKind[],
): { kind: DocumentKind; file: string; path: Path; isBound: boolean }[] {
  return [...officialDocuments(unit, kinds)].flatMap(({ kind, path, document }) =>
    (document.attachments ?? []).flatMap((it, index) =>
      typeof it === 'object' && it.file !== undefined
        ? [
            {
              kind,
              file: it.file,
              path: [...path, 'attachments', index, 'file'],
              isBound: it.bound !== false,
            },
          ]
        : [],
    ),
  );
}

/** Why something is not a readable file. Checked before opening, because opening a pipe waits for its writer. */
async function problemOf(where: string, file: string, at: Location): Promise<Finding | undefined> {
  try {
    const it = await stat(where);
    if (it.isFile()) return undefined;
    return finding('attachment-unreadable', at, { file, reason: it.isDirectory() ? 'folder' : 'special' });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (reason === undefined) throw error;
    if (reason !== 'ENOENT' && reason !== 'ENOTDIR')
      return finding('attachment-unreadable', at, { file, reason });
    const { similarName } = await import('../files/similar-name.ts');
    const similar = await similarName(where, /^[^.]/);
    const suggestion = similar && join(dirname(file), basename(similar));
    return finding('attachment-not-found', at, { file, suggestion });
  }
}

/** Mistakes in the text are reported at their place in the attachment's file. */
async function textOf(
  where: string,
  file: string,
  at: Location,
): Promise<{ text?: string; findings: readonly Finding[] }> {
  const none = (finding: Finding) => ({ findings: [finding] });
  const { bytes, finding: unread } = await readBytes(where);
  if (!bytes) {
    const reason = unread?.code === 'file-too-large' ? 'too-large' : String(unread?.args.reason ?? 'EIO');
    return none(finding('attachment-unreadable', at, { file, reason }));
  }
  const decoded = decode(where, bytes);
  if ('finding' in decoded) {
    const { code } = decoded.finding;
    if (code === 'not-utf-8') return none(decoded.finding);
    const reason = code === 'file-too-large' ? 'too-large' : 'not-text';
    return none(finding('attachment-unreadable', at, { file, reason }));
  }
  const { text, notice } = decoded;
  if (TOO_DEEP.test(text)) return none(finding('attachment-unreadable', at, { file, reason: 'too-deep' }));
  const [forbidden] = forbiddenIn(text, 1);
  if (forbidden !== undefined) {
    const place = placeOnLine(where, text, forbidden, forbidden + 1);
    return none(finding('forbidden-character', place, { character: codePoint(text, forbidden) }));
  }
  const findings = notice ? [notice] : [];
  if (text.trim() === '') return { text, findings: [...findings, finding('attachment-empty', at, { file })] };
  for (const { at: stretch, meant } of garbledIn(text).slice(0, MOST_GARBLED))
    findings.push(
      finding('garbled-text', placeOnLine(where, text, ...stretch), { text: text.slice(...stretch), meant }),
    );
  for (const { these, code, args } of oddKindsIn(text)) {
    const [{ at: from, written }] = these as [OddCharacter];
    const place = placeOnLine(where, text, from, from + written.length);
    findings.push(finding<Code>(code, place, args));
  }
  return { text, findings };
}

/** The most garbled stretches of a file that are reported one by one. */
const MOST_GARBLED = 20;

/** A line nested in more than 64 lists: parsing it would take practically for ever. */
const TOO_DEEP = /^(?:[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){65}|[ \t]{130,}(?:[-*+]|\d{1,9}[.)])[ \t])/m;
