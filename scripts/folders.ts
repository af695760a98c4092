import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/**
 * Where folders may not import each other in a circle, however long: the files of two that do can only be understood, moved
 * and tested together. `npm run architecture` looks at the folders right below these; circles of files it finds by itself.
 *
 * In src/core three circles of folders are left: the template language with what is generated from it and its words; `check`
 * with its rules and the schema; `layout/docx` with `layout/pages`, `layout/text` and `layout/numbering`.
 */
const HELD = ['src/app', 'src/cli'];

const files = HELD.flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.ts'))
    .map((it) => join(top, it).replaceAll('\\', '/')),
);

/** The folder that a file counts to; one that stands right below the top counts by itself. */
const folderOf = (file: string): string => {
  const [src, floor, folder, ...rest] = file.split('/');
  return rest.length === 0 ? file : [src, floor, folder].join('/');
};

/** By folder, the folders that it imports, each with a file that does. */
const imports = new Map<string, Map<string, string>>();
for (const file of files) {
  const from = folderOf(file);
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  for (const { fileName } of importedFiles.filter((it) => it.fileName.startsWith('.'))) {
    const to = folderOf(normalize(join(dirname(file), fileName)).replaceAll('\\', '/'));
    if (to === from || !HELD.some((top) => to.startsWith(`${top}/`))) continue;
    const known = imports.get(from) ?? new Map<string, string>();
    imports.set(from, known.set(to, known.get(to) ?? file));
  }
}

/** The way from a folder back to itself, where there is one. */
function circleFrom(start: string): string[] | undefined {
  const waysTo = new Map<string, string[]>([[start, [start]]]);
  for (const [folder, way] of waysTo) {
    for (const next of imports.get(folder)?.keys() ?? []) {
      if (next === start) return [...way, start];
      if (!waysTo.has(next)) waysTo.set(next, [...way, next]);
    }
  }
  return undefined;
}

const circles = [...imports.keys()].flatMap((it) => {
  const circle = circleFrom(it);
  return circle ? [circle] : [];
});
for (const circle of circles) {
  const steps = circle.slice(1).map((to, index) => {
    const from = circle[index] as string;
    return `  ${from} → ${to}, in ${imports.get(from)?.get(to)}`;
  });
  process.stderr.write(`folders import each other in a circle:\n${steps.join('\n')}\n`);
}
if (circles.length > 0) process.exitCode = 1;
