import { lineStarts } from '../../core/check/fix/replacement.ts';
import { isSettable } from '../../core/check/settable.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Diagnostic, Position } from '../../core/model/diagnostic.ts';
import type { Path, Source } from '../../core/model/source.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { nodeAt } from '../../core/wording/place-name.ts';
import * as report from '../../index.ts';
import { pageWords } from '../words/page.ts';
import type { Judged, Task, ToldFinding } from './protocol.ts';

/** What the check says of a text, and the unit where nothing keeps it from being drawn. */
export function judge({ version, text, file, product, language }: Task): { judged: Judged; unit?: Unit } {
  const { source, findings } = report.parse(text, file);
  if (!source) return { judged: toldOf(version, text, findings, undefined, language) };
  const documents = report.documentsIn(source.data);
  const checked = report.check(source, product === 'volume' ? undefined : [product]);
  const judged = toldOf(version, text, [...findings, ...checked.findings], source, language);
  return { judged: { ...judged, documents }, ...(checked.unit && { unit: checked.unit }) };
}

function toldOf(
  version: number,
  text: string,
  findings: readonly report.Finding[],
  source: Source | undefined,
  language: Language,
): Judged {
  const starts = lineStarts(text);
  const offset = ({ line, column }: Position) =>
    Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
  const values = source ? valuesOf(source, offset) : [];
  const told = findings.map((finding): ToldFinding => {
    const { code, severity, message, hint, range, fix }: Diagnostic = report.describe(finding, language);
    const from = offset(range.start);
    const path = pathAt(values, from);
    return {
      ...{ code, severity, message, hint, path },
      from,
      to: Math.max(from, offset(range.end)),
      place: placeInWords(path, language),
      isSilenceable: isSettable(code),
      ...(fix && { fix }),
    };
  });
  return {
    version,
    findings: told,
    ...(source && { data: plain(source.data) }),
    documents: [],
    isRefused: !source || report.refuses(findings),
  };
}

/** A value and where it stands, its key included. */
interface ValuePlace {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
}

/** All values of a file and the entries of its lists, parents before what they contain. */
function valuesOf(source: Source, offset: (at: Position) => number): ValuePlace[] {
  const values: ValuePlace[] = [];
  const add = (value: unknown, path: Path) => {
    const key = typeof path.at(-1) === 'string' ? source.locate(path, 'key') : undefined;
    const { start, end } = source.locate(path, 'value');
    values.push({ path, from: offset(key?.start ?? start), to: offset(end) });
    if (Array.isArray(value)) value.forEach((it, index) => add(it, [...path, index]));
    else if (typeof value === 'object' && value !== null)
      for (const [name, it] of Object.entries(value)) add(it, [...path, name]);
  };
  if (typeof source.data === 'object' && source.data !== null)
    for (const [name, it] of Object.entries(source.data)) add(it, [name]);
  return values;
}

/** The deepest value at a place of the text. */
function pathAt(values: readonly ValuePlace[], at: number): Path {
  let found: Path = [];
  for (const { path, from, to } of values)
    if (from <= at && at < Math.max(to, from + 1) && path.length > found.length) found = path;
  return found;
}

/** A path in words: 问题，第3项，成效. */
function placeInWords(path: Path, language: Language): string {
  const said = inLanguage(pageWords, language);
  const words = path.map((step, index) => {
    if (typeof step === 'number') return said.entryNumber({ number: step + 1 });
    const node = nodeAt(unitKeys, path.slice(0, index));
    return language === 'zh' ? (node?.keys?.[step]?.zh ?? step) : step;
  });
  return words.join(said.step);
}

/** Data as it can be sent: the maps of a file have no prototype. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));
