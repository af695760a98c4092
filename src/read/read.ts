import { Composer, type Document, isMap, isScalar, LineCounter, type Node, Parser } from 'yaml';
import { type Code, finding } from '../diagnostics/finding.ts';
import type { KeyNode } from '../generated/keys.ts';
import type { Finding, Range } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { Builder, Refused } from './build.ts';
import { codePoint, forbiddenAt } from './characters.ts';
import { decode } from './decode.ts';
import { fullWidthMarks } from './full-width.ts';
import { MAX_DEPTH } from './limits.ts';
import { tooDeepAt } from './nesting.ts';
import { nearest, type Offsets, type Place, rangeOf } from './places.ts';
import { codeOf } from './syntax.ts';

/**
 * Reads a file: bytes to text, text to YAML, YAML to data with the place of every key and value.
 *
 * Never throws, whatever the bytes; a file that is too large, too deep, or comes to too much through aliases is refused
 * before it costs time.
 *
 * @param file the name as the user gave it
 * @param keys the keys that the file may hold, for their Chinese names
 * @returns a source where the file holds a map that could be read without an error, and what was found either way
 */
export function read(file: string, bytes: Uint8Array, keys: KeyNode): { source?: Source; findings: Finding[] } {
  const { text, finding: undecoded } = decode(file, bytes);
  if (text === undefined) return { findings: undecoded ? [undecoded] : [] };

  const lines = new LineCounter();
  const findings: Finding[] = [];
  const tell = (code: Code, at: Offsets, args: Record<string, string | number>) => {
    findings.push(finding(code as 'bad-syntax', { file, range: rangeOf(lines, at) }, args));
  };
  countLines(lines, text);

  const forbidden = forbiddenAt(text);
  if (forbidden >= 0) {
    tell('forbidden-character', [forbidden, forbidden + 1], { character: codePoint(text, forbidden) });
    return { findings };
  }
  const deep = tooDeepAt(text);
  if (deep >= 0) {
    tell('too-deep', [deep, deep + 1], { limit: MAX_DEPTH });
    return { findings };
  }

  const document = parse(text, tell);
  const misread = findings.length > 0 || !document || !isMap(document.contents);
  if (misread) {
    const marks = fullWidthMarks(text, keys);
    if (marks.length > 0) {
      return {
        findings: marks.map(({ code, line, column, length, key, fix }) => {
          const range: Range = { start: { line, column }, end: { line, column: column + length } };
          return finding(code, { file, range }, { key }, [fix]);
        }),
      };
    }
  }
  if (findings.length > 0 || !document) return { findings };

  const contents = document.contents as Node | null;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    tell('empty-file', [0, 0], {});
    return { findings };
  }
  if (!isMap(contents)) {
    const at = contents.range ? ([contents.range[0], contents.range[1]] as const) : ([0, 0] as const);
    const glued = isScalar(contents) && /^[^\s:]+:\S/.test(String(contents.value));
    tell(glued ? 'missing-space' : 'not-a-map', at, {});
    return { findings };
  }

  try {
    const { data, place } = new Builder(tell).build(contents, keys, 0);
    const isSound = findings.every(({ code }) => code === 'empty-entry');
    return isSound ? { source: sourceOf(file, text, data, place, lines), findings } : { findings };
  } catch (error) {
    if (error instanceof Refused) return { findings };
    throw error;
  }
}

/** The only document of the text; what the parser found wrong is told, the first mistake of a line alone. */
function parse(text: string, tell: (code: Code, at: Offsets, args: Record<string, string | number>) => void): Document | undefined {
  const composer = new Composer({ version: '1.2', uniqueKeys: false, logLevel: 'silent' });
  const documents: Document[] = [];
  try {
    for (const document of composer.compose(new Parser().parse(text), true, text.length)) documents.push(document as Document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    tell('too-deep', [0, 0], { limit: MAX_DEPTH });
    return undefined;
  }
  const [first, second] = documents;
  const mistakes = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const told = new Set<number>();
  for (const mistake of mistakes.sort((a, b) => a.pos[0] - b.pos[0])) {
    const line = text.lastIndexOf('\n', mistake.pos[0] - 1);
    if (told.has(line)) continue;
    told.add(line);
    tell(codeOf(mistake), [mistake.pos[0], Math.max(mistake.pos[1], mistake.pos[0] + 1)], {});
  }
  if (mistakes.length === 0 && second) tell('several-documents', [second.range?.[0] ?? 0, (second.range?.[0] ?? 0) + 1], {});
  return first;
}

/** The parser counts lines as it goes; counted beforehand, places are known where it does not come so far. */
function countLines(lines: LineCounter, text: string): void {
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
}

function sourceOf(file: string, text: string, data: unknown, root: Place, lines: LineCounter): Source {
  return {
    file,
    text,
    data,
    locate(path, part = 'value') {
      const { place } = nearest(root, path);
      return rangeOf(lines, part === 'key' ? (place.key ?? place.value) : place.value);
    },
    spelling(path) {
      const { place, exact } = nearest(root, path);
      return exact && place.spelling !== undefined ? place.spelling : String(path.at(-1) ?? '');
    },
    written(path) {
      const { place, exact } = nearest(root, path);
      return exact && place.isScalar ? text.slice(...place.value) : undefined;
    },
  };
}
