import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import type { Asked } from '../build/documents.ts';
import type { Context } from '../context.ts';
import { findFiles, STDIN } from '../input/find-files.ts';
import { plannedFor } from '../input/planned.ts';
import { readStdin } from '../input/stdin.ts';
import type { Result } from '../result-formats/format.ts';
import type { Baseline } from './baseline.ts';
import type { Fixing } from './fixing.ts';
import type { Selection } from './selection.ts';
import type { Verdict } from './verdict.ts';

/** What is to be checked, and what of that is to be told. */
export interface CheckRequest {
  /** Files, folders, patterns, and `-` for the standard input. */
  readonly named: readonly string[];
  /** What the standard input is called, and where what it names is looked for. */
  readonly stdinName: string;
  readonly asked: Asked;
  readonly selects: Selection;
  readonly baseline?: Baseline | undefined;
  /** What is done with what can be put right; left out, nothing. */
  readonly fixing?: Fixing | undefined;
}

/**
 * Checks file after file, and tells of each before it reads the next. What is wrong with a file that several units share,
 * such as a pack, is told once.
 */
export async function checkFiles(request: CheckRequest, verdict: Verdict, context: Context): Promise<void> {
  const { selects, baseline } = request;
  const told = new Set<string>();
  for (const it of await findFiles(request.named)) {
    if ('finding' in it) {
      verdict.failure(it.finding.file, [it.finding]);
      continue;
    }
    const result = await resultOf(it.file, request, context);
    const once = result.findings.filter((found) => isNew(found, result.name, told));
    // What could not be opened cannot be accepted.
    const fresh =
      baseline && result.opened
        ? baseline.fresh([result.name, ...result.texts.keys()], once, result.texts)
        : once;
    verdict.file({ ...result, findings: fresh.filter(selects) }, once.length - fresh.length);
  }
}

async function resultOf(
  named: string,
  { stdinName, asked, selects, fixing }: CheckRequest,
  { stdin }: Context,
): Promise<Result> {
  const isStdin = named === STDIN;
  const name = isStdin ? stdinName : named;
  const piped = isStdin ? readStdin(stdin()).then((bytes) => ({ bytes })) : undefined;
  const fixed = await fixing?.fix(name, asked, piped, selects);
  if (fixed?.failure) return { name, opened: false, findings: [fixed.failure], texts: new Map() };
  const reading = fixed ? Promise.resolve(fixed.reading) : piped;
  const { unit, findings, texts } = await plannedFor(name, asked, [], { reading });
  return { name, opened: unit.opened, findings, texts };
}

function isNew(found: Finding, name: string, told: Set<string>): boolean {
  if (found.file === name) return true;
  const key = JSON.stringify([found.file, found.code, found.range, found.args]);
  if (told.has(key)) return false;
  told.add(key);
  return true;
}

/** Tells that a baseline accepts what is not there any more. */
export function noteOutdated(baseline: Baseline, file: string, verdict: Verdict): void {
  const count = baseline.outdated;
  if (count === 0) return;
  verdict.note(file, [finding('baseline-outdated', { file, range: FILE_START }, { count })]);
}
