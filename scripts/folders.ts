import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/**
 * The floors whose folders must not import each other in a circle, however long: such folders could only be understood,
 * moved and tested together. The folders directly below each floor are compared with each other, and so are those below
 * every folder in it. Circles of files are found by the rest of `npm run architecture`.
 */
const FLOORS = ['src/core', 'src/app', 'src/cli', 'src/studio'];

const folders = (top: string): string[] =>
  readdirSync(top, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => `${top}/${it.name}`);

/** A folder and all folders below it, as far as they contain folders. */
const withFolders = (top: string): string[] => {
  const below = folders(top);
  return below.length === 0 ? [] : [top, ...below.flatMap(withFolders)];
};

const HELD = FLOORS.flatMap(withFolders);

/** The files that each file imports. */
const importsOf = new Map<string, readonly string[]>(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((it) => /\.tsx?$/.test(it))
    .map((it) => join('src', it).replaceAll('\\', '/'))
    .map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
      const inside = importedFiles.filter((it) => it.fileName.startsWith('.'));
      return [file, inside.map((it) => normalize(join(dirname(file), it.fileName)).replaceAll('\\', '/'))];
    }),
);

/** The folder directly below `top` that contains a file; for a file directly below `top`, the file itself. */
const countedAs = (top: string, file: string): string => `${top}/${file.slice(top.length + 1).split('/')[0]}`;

/** For each folder directly below `top`, the folders that it imports, each with one importing file. */
function importsBelow(top: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const imports = new Map<string, Map<string, string>>();
  for (const [file, imported] of importsOf) {
    if (!file.startsWith(`${top}/`)) continue;
    const from = countedAs(top, file);
    const known = imports.get(from) ?? new Map<string, string>();
    imports.set(from, known);
    for (const other of imported.filter((it) => it.startsWith(`${top}/`))) {
      const to = countedAs(top, other);
      if (to !== from && !known.has(to)) known.set(to, file);
    }
  }
  return imports;
}

/** The way from a folder through its imports back to itself; undefined if there is none. */
function circleFrom(
  start: string,
  imports: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string[] | undefined {
  const waysTo = new Map<string, string[]>([[start, [start]]]);
  for (const [folder, way] of waysTo) {
    for (const next of imports.get(folder)?.keys() ?? []) {
      if (next === start) return [...way, start];
      if (!waysTo.has(next)) waysTo.set(next, [...way, next]);
    }
  }
  return undefined;
}

for (const top of HELD) {
  const imports = importsBelow(top);
  for (const circle of [...imports.keys()].flatMap((it) => [circleFrom(it, imports) ?? []])) {
    if (circle.length === 0) continue;
    const steps = circle.slice(1).map((to, index) => {
      const from = circle[index] as string;
      return `  ${from} → ${to}, in ${imports.get(from)?.get(to)}`;
    });
    process.stderr.write(`folders import each other in a circle:\n${steps.join('\n')}\n`);
    process.exitCode = 1;
  }
}
