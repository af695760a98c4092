import type { Node } from 'yaml';
import type { KeyNode } from '../generated/keys.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { Builder, type BuiltText, Refused } from './build.ts';
import { codePoint, forbiddenIn, withoutForbidden } from './characters.ts';
import { decode } from './decode.ts';
import { certainIndents } from './indents.ts';
import { MAX_FORBIDDEN } from './limits.ts';
import { MistakeLog, moved, type ReadMistake } from './mistake-log.ts';
import { namesBelow } from './names.ts';
import { type Parsed, parse } from './parse.ts';
import type { Offsets } from './places.ts';
import { type InputSlip, mended, placeBefore, slipsIn, unmended } from './slips.ts';
import { sourceOf } from './source.ts';

/**
 * Reads a file: bytes to text, text to YAML, YAML to data with the place of every key and value.
 *
 * Never throws, whatever the bytes. A file that is too large, too deep, or expands to too much is refused before it
 * costs time; limits.ts holds the limits.
 *
 * @param file the name as the user gave it
 * @param keys the keys that the file may hold, for their Chinese names
 * @returns the findings, and a source if the file holds a map that was read without an error
 */
export function read(
  file: string,
  bytes: Uint8Array,
  keys: KeyNode,
): { source?: Source; findings: Finding[] } {
  const decoded = decode(file, bytes);
  if ('finding' in decoded) return { findings: [decoded.finding] };
  const mistakes = new MistakeLog(file, decoded.text);
  const text = legible(decoded.text, mistakes);
  const built = text === undefined ? undefined : dataOf(text, keys, mistakes);
  const findings = [...(decoded.notice ? [decoded.notice] : []), ...mistakes.findings];
  return built && mistakes.isSound
    ? { source: sourceOf(file, decoded.text, built, mistakes), findings }
    : { findings };
}

/**
 * The text with its forbidden characters replaced, so that the rest can be checked too; undefined if there are too
 * many.
 */
function legible(text: string, mistakes: MistakeLog): string | undefined {
  const forbidden = forbiddenIn(text, MAX_FORBIDDEN + 1);
  if (forbidden.length > MAX_FORBIDDEN) {
    mistakes.tell({ code: 'not-text', at: [0, 0], args: { kind: '' } });
    return undefined;
  }
  for (const at of forbidden) {
    mistakes.tell({
      code: 'forbidden-character',
      at: [at, at + 1],
      args: { character: codePoint(text, at) },
    });
  }
  return forbidden.length > 0 ? withoutForbidden(text) : text;
}

/**
 * The data of a text. If the text cannot be parsed because of slips of an input method, the data of the mended text.
 */
function dataOf(
  text: string,
  keys: KeyNode,
  mistakes: Pick<MistakeLog, 'tell' | 'isFull'>,
): BuiltText | undefined {
  const tell = (mistake: ReadMistake) => mistakes.tell(mistake);
  const parsed = parse(text);
  if (parsed.map) {
    const found: ReadMistake[] = [];
    const data = built(text, parsed.map, parsed.comments, keys, (it) => void found.push(it));
    if (found.some(isOddIndent)) {
      const meant = withIndents(text, keys, parsed, tell);
      if (meant) return meant;
    }
    for (const it of found) tell(it);
    return data;
  }
  if (parsed.mistakes.some(isOddIndent)) {
    const meant = withIndents(text, keys, parsed, tell);
    if (meant) return meant;
  }
  const slips = slipsIn(text, [0, text.length], namesBelow(keys), parsed.verbatim);
  const better = mended(text, slips);
  const reparsed = slips.length > 0 ? parse(better) : parsed;
  const before = placeBefore(slips);
  if (!isBetter(reparsed, parsed, before)) {
    const hasTab = parsed.mistakes.some(({ code }) => code === 'tab-indent');
    for (const mistake of hasTab ? slipsBehindTabs(text, keys) : []) tell(mistake);
    for (const mistake of parsed.mistakes) tell(mistake);
    return undefined;
  }
  for (const slip of slips) tell(isCertain(slip, reparsed) ? slip : unmended(slip));
  const tellBefore = (mistake: ReadMistake) => {
    if (!mistakes.isFull) tell(moved(mistake, ([start, end]) => [before(start), before(end)]));
  };
  for (const mistake of reparsed.mistakes) tellBefore(mistake);
  return reparsed.map && built(better, reparsed.map, reparsed.comments, keys, tellBefore);
}

/** Whether a line is indented by something else than spaces, and the mend of that line alone is not certain. */
const isOddIndent = ({ code, fix }: ReadMistake): boolean =>
  fix === undefined && (code === 'tab-indent' || code === 'full-width-space');

/**
 * The data of a text with its indentation mended, where it is certain what is meant; all that is wrong is told then, each
 * with its mend.
 */
function withIndents(
  text: string,
  keys: KeyNode,
  { verbatim }: Parsed,
  tell: (mistake: ReadMistake) => void,
): BuiltText | undefined {
  const meant = certainIndents(text, keys, verbatim, (indents) => {
    const found: ReadMistake[] = [];
    const read = dataOf(mended(text, indents), keys, { isFull: false, tell: (it) => void found.push(it) });
    const isSound = read !== undefined && found.every(({ fix }) => fix !== undefined);
    return { data: read?.data, read, found, isSound };
  });
  if (!meant) return undefined;
  const { indents, trial } = meant;
  const before = placeBefore(indents);
  for (const it of indents) tell(it);
  for (const it of trial.found) tell(moved(it, ([start, end]) => [before(start), before(end)]));
  return trial.read;
}

/**
 * Slips on lines that are indented with tabs. A tab stops the parser, so the text is read again with two spaces for
 * each tab, and the slips are reported beside the tabs. The tabs get no mend, since their intended width is unknown.
 */
function slipsBehindTabs(text: string, keys: KeyNode): ReadMistake[] {
  const tabs = Array.from(text.matchAll(TAB_INDENT), ({ index, 0: indent }) => {
    const at: Offsets = [index, index + indent.length];
    return { fix: { at, newText: indent.replaceAll('\t', '  ') } };
  });
  if (tabs.length === 0) return [];
  const before = placeBefore(tabs);
  const found: ReadMistake[] = [];
  dataOf(mended(text, tabs), keys, { isFull: false, tell: (it) => void found.push(it) });
  return found
    .filter(({ code, fix }) => fix !== undefined && MENDED_BEHIND_TABS.has(code))
    .map((it) => moved(it, ([start, end]) => [before(start), before(end)]));
}

const MENDED_BEHIND_TABS: ReadonlySet<string> = new Set([
  'full-width-colon',
  'full-width-comma',
  'full-width-dash',
  'full-width-hash',
  'missing-space',
]);

const TAB_INDENT = /(?<![^\r\n])[ \t]*\t[ \t]*/g;

/** The intended width of a full-width space is certain only if the mended text parses. */
const isCertain = ({ code }: InputSlip, { map }: Parsed): boolean =>
  code !== 'full-width-space' || map !== undefined;

/** Whether the mended text parses, has fewer mistakes, or lets the parser go further. */
function isBetter(now: Parsed, then: Parsed, before: (at: number) => number): boolean {
  if (now.map || now.mistakes.length < then.mistakes.length) return true;
  return before(now.mistakes[0]?.at[0] ?? 0) > (then.mistakes[0]?.at[0] ?? 0);
}

function built(
  text: string,
  map: Node,
  comments: readonly Offsets[],
  keys: KeyNode,
  tell: (mistake: ReadMistake) => void,
): BuiltText | undefined {
  try {
    return { ...new Builder(text, tell).build(map, keys), comments };
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
