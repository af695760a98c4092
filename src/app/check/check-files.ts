import { isSelected, type Selection } from '../../core/check/selection.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { collectGarbage } from '../files/collect-garbage.ts';
import { findFiles, STDIN } from '../files/find-files.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readStdin } from '../files/stdin.ts';
import type { Texts } from '../files/texts.ts';
import { fixFile } from '../fix/fix-file.ts';
import type { FixedBytes } from '../fix/fixed-bytes.ts';
import type { DocumentSelection } from '../job/document-selection.ts';
import { openJob } from '../job/open-job.ts';
import type { Baseline } from './baseline.ts';

/** Which files to check, and which findings to report. */
export interface CheckRequest {
  /** Files, folders, patterns; `-` means standard input. */
  readonly named: readonly string[];
  stdin(): AsyncIterable<Uint8Array>;
  /** The name shown for the standard input. Relative paths in its content start at the folder of this name. */
  readonly stdinName: string;
  readonly documents: DocumentSelection;
  readonly selection: Selection;
  readonly baseline?: Baseline | undefined;
  /** `write` mends certain mistakes in the file, `try` only computes the result. If absent, nothing is mended. */
  readonly fix?: 'write' | 'try' | undefined;
}

/** The findings of one file. */
export interface FileResult {
  /** The name as the command line gives it. */
  readonly name: string;
  readonly isStdin: boolean;
  /** Whether the file could be opened. */
  readonly opened: boolean;
  readonly findings: readonly Finding[];
  /** The texts that the findings point into. */
  readonly texts: Texts;
  /** How many findings are left out because the baseline accepts them. */
  readonly accepted: number;
  /** What was mended before the check. */
  readonly fixed?: FixedBytes | undefined;
}

/** A name on the command line for which there is no file. */
export interface NotFound {
  readonly notFound: Finding;
}

/**
 * Checks one file after another and yields the result of each before it reads the next. A finding in a file that
 * several units share, such as a pack, is reported once.
 */
export async function* checkFiles(request: CheckRequest): AsyncGenerator<FileResult | NotFound> {
  const { selection, baseline } = request;
  const identities = new Set<string>();
  for (const it of await findFiles(request.named)) {
    collectGarbage();
    if ('finding' in it) {
      yield { notFound: it.finding };
      continue;
    }
    const checked = await checkFile(it.file, request);
    const once = checked.findings.filter((found) => isNew(found, checked.name, identities));
    // A baseline cannot accept that a file could not be opened.
    const fresh =
      baseline && checked.opened
        ? baseline.fresh([checked.name, ...checked.texts.keys()], once, checked.texts)
        : once;
    yield {
      ...checked,
      findings: fresh.filter((found) => isSelected(found, selection)),
      accepted: once.length - fresh.length,
    };
  }
}

async function checkFile(
  named: string,
  { stdin, stdinName, documents, selection, fix }: CheckRequest,
): Promise<Omit<FileResult, 'accepted'>> {
  const isStdin = named === STDIN;
  const name = isStdin ? stdinName : named;
  const piped = isStdin ? { bytes: await readStdin(stdin()) } : undefined;
  const mended =
    fix &&
    (await fixFile(name, piped ?? (await readBytes(name)), {
      documents,
      selection,
      // Standard input has no file to write to.
      isWritten: fix === 'write' && !isStdin,
    }));
  if (mended?.failure) return { name, isStdin, opened: false, findings: [mended.failure], texts: new Map() };
  const { opened, findings, texts } = await openJob({
    file: name,
    documents,
    readResult: mended?.readResult ?? piped,
  });
  return { name, isStdin, opened, findings, texts, fixed: mended?.fixed };
}

function isNew(found: Finding, name: string, shown: Set<string>): boolean {
  if (found.file === name) return true;
  const key = JSON.stringify([found.file, found.code, found.range, found.args]);
  if (shown.has(key)) return false;
  shown.add(key);
  return true;
}
