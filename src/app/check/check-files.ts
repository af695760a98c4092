import { isSelected, type Selection } from '../../core/check/settings/selection.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { findFiles, STDIN } from '../files/find-files.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readStdin } from '../files/stdin.ts';
import type { Texts } from '../files/texts.ts';
import { fixFile } from '../fix/fix-file.ts';
import type { FixedBytes } from '../fix/fixed-bytes.ts';
import type { Asked } from '../job/asked.ts';
import { openJob } from '../job/open-job.ts';
import type { Baseline } from './baseline.ts';

/** What is to be checked, and what of that is to be told. */
export interface CheckRequest {
  /** Files, folders, patterns, and `-` for the standard input. */
  readonly named: readonly string[];
  stdin(): AsyncIterable<Uint8Array>;
  /** What the standard input is called, and where what it names is looked for. */
  readonly stdinName: string;
  readonly asked: Asked;
  readonly selection: Selection;
  readonly baseline?: Baseline | undefined;
  /** Whether what is sure is put right: in the file, or only to see what that would come to. Left out, nothing is. */
  readonly fix?: 'write' | 'try' | undefined;
}

/** What was found in one file. */
export interface Checked {
  /** As the line names it. */
  readonly name: string;
  readonly isStdin: boolean;
  /** Whether it could be opened at all. */
  readonly opened: boolean;
  readonly findings: readonly Finding[];
  /** The texts that findings point into. */
  readonly texts: Texts;
  /** How many findings are not told since they were accepted before. */
  readonly accepted: number;
  /** What was put right before it was checked. */
  readonly fixed?: FixedBytes | undefined;
}

/** A name of the line that stands for no file. */
export interface NotFound {
  readonly notFound: Finding;
}

/**
 * Checks file after file, and tells of each before it reads the next. What is wrong with a file that several units share,
 * such as a pack, is told once.
 */
export async function* checkFiles(request: CheckRequest): AsyncGenerator<Checked | NotFound> {
  const { selection, baseline } = request;
  const told = new Set<string>();
  for (const it of await findFiles(request.named)) {
    if ('finding' in it) {
      yield { notFound: it.finding };
      continue;
    }
    const checked = await checkFile(it.file, request);
    const once = checked.findings.filter((found) => isNew(found, checked.name, told));
    // What could not be opened cannot be accepted.
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
  { stdin, stdinName, asked, selection, fix }: CheckRequest,
): Promise<Omit<Checked, 'accepted'>> {
  const isStdin = named === STDIN;
  const name = isStdin ? stdinName : named;
  const piped = isStdin ? { bytes: await readStdin(stdin()) } : undefined;
  const mended =
    fix &&
    (await fixFile(name, piped ?? (await readBytes(name)), {
      asked,
      selection,
      // What comes from the standard input is in no file.
      isWritten: fix === 'write' && !isStdin,
    }));
  if (mended?.failure) return { name, isStdin, opened: false, findings: [mended.failure], texts: new Map() };
  const { opened, findings, texts } = await openJob({ file: name, asked, given: mended?.given ?? piped });
  return { name, isStdin, opened, findings, texts, fixed: mended?.fixed };
}

function isNew(found: Finding, name: string, told: Set<string>): boolean {
  if (found.file === name) return true;
  const key = JSON.stringify([found.file, found.code, found.range, found.args]);
  if (told.has(key)) return false;
  told.add(key);
  return true;
}
