import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES = join(ROOT, 'types');

/** What the package exports. */
const ENTRIES = ['src/index.ts', 'src/node.ts'];

/**
 * Writes the types of the package's exports to `types/`: the declarations of `src/index.ts`, of `src/node.ts` and of every file
 * that they refer to, no others. Runs when the package is packed.
 */
const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ENTRIES }, ts.sys, ROOT);
const entries = ENTRIES.map((it) => join(ROOT, it));
const program = ts.createProgram(entries, {
  ...options,
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
});

await rm(TYPES, { recursive: true, force: true });
const left = [...entries];
const written = new Set<string>();
for (let file = left.pop(); file !== undefined; file = left.pop()) {
  if (written.has(file)) continue;
  written.add(file);
  const text = await declarationsOf(file);
  const to = join(TYPES, relative(join(ROOT, 'src'), file)).replace(/(?<!\.d)\.ts$/, '.d.ts');
  await mkdir(dirname(to), { recursive: true });
  // Only declarations are written, so they refer to each other by the names of the modules that they declare.
  await writeFile(
    to,
    text.replace(imports(), (_, before, quote, path) => `${before}${quote}${path}.js${quote}`),
  );
  for (const [, , , path] of text.matchAll(imports())) {
    const source = join(dirname(file), `${path}.ts`);
    left.push(ts.sys.fileExists(source) ? source : join(dirname(file), `${path}.d.ts`));
  }
}

/** What a declaration imports from the project itself. */
function imports(): RegExp {
  return /(from |import\()(['"])(\.{1,2}\/[^'"]+)\.(?:ts|js)\2/g;
}

async function declarationsOf(file: string): Promise<string> {
  if (file.endsWith('.d.ts')) return await readFile(file, 'utf8');
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is no part of the program`);
  let text: string | undefined;
  const { diagnostics } = program.emit(
    source,
    (_, written) => {
      text = written;
    },
    undefined,
    true,
  );
  if (text === undefined || diagnostics.length > 0)
    throw new Error(
      diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'),
    );
  return text;
}
