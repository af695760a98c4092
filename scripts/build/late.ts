import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Modules that a check or a build needs seldom, or only at its end, and that stand among the imports of what it always
 * needs. The program loads each when something of it is first used: the first function called, the first key asked for.
 */
const MODULES: readonly string[] = [
  // The words of findings: most runs tell of few.
  ...[
    'attachments',
    'batches',
    'engine',
    'form',
    'hand-edits',
    'markup',
    'packs',
    'pages',
    'read',
    'rules',
    'run',
    'schema',
    'settings',
    'studio',
    'summary',
    'templates',
    'workbook',
  ].map((it) => `src/core/diagnostics/words/${it}.ts`),
  // A file is written where all went well.
  'src/app/write/write-file.ts',
  // What templates print is read without the parser, but for what somebody marked in it.
  'src/core/compose/markdown/parse.ts',
  // Few units set a style of their own.
  'src/core/check/style-mistakes.ts',
  // The names of characters in HTML, such as `&nbsp;`.
  'node_modules/character-entities/index.js',
];

/** What the code of a chunk says to have another one loaded at once. */
export const LOADED = /\bloadedAtOnce\(import\("\.\/([^"]+)"\)\)/g;

/** What esbuild names what stands in the place of such a module. */
export const LATE = 'late';

/** Has the modules of the list loaded when something of them is first used. Both ways they give the same. */
export async function lateModules(root: string): Promise<Plugin> {
  const stubs = new Map<string, string>();
  for (const it of MODULES) {
    const path = join(root, it);
    stubs.set(path, stubOf(path, await import(pathToFileURL(path).href)));
  }
  const names = [...stubs.keys()].map((it) =>
    it.includes('node_modules') ? basename(dirname(it)) : basename(it),
  );
  const candidates = new RegExp(
    `(?:^|/)(?:${[...new Set(names)].map((it) => it.replaceAll('.', '\\.')).join('|')})$`,
  );
  return {
    name: 'late-modules',
    setup({ onLoad, onResolve, resolve }) {
      onResolve({ filter: candidates }, async ({ path, kind, resolveDir, importer, pluginData }) => {
        if (kind !== 'import-statement' || pluginData === LATE) return undefined;
        const found = await resolve(path, { kind, resolveDir, importer, pluginData: LATE });
        return stubs.has(found.path) ? { path: found.path, namespace: LATE } : undefined;
      });
      onLoad({ filter: /./, namespace: LATE }, ({ path }) => ({
        contents: stubs.get(path) as string,
        resolveDir: dirname(path),
        loader: 'js',
      }));
    },
  };
}

/** A module that gives what another one gives, which it loads when something of it is used. */
function stubOf(path: string, values: Readonly<Record<string, unknown>>): string {
  const exports = Object.entries(values).map(([name, value]) => {
    const of = `module().${name}`;
    if (typeof value === 'function' && !/^class\b/.test(String(value)))
      return `export const ${name} = (...values) => ${of}(...values);`;
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
      return `export const ${name} = /* @__PURE__ */ record(() => ${of});`;
    throw new Error(`${path}: ${name} is neither a function nor a record, so it cannot be loaded later`);
  });
  return `
let loaded;
const module = () => (loaded ??= loadedAtOnce(import(${JSON.stringify(path)})));
const record = (it) => new Proxy({}, {
  get: (_, key) => it()[key],
  has: (_, key) => key in it(),
  ownKeys: () => Reflect.ownKeys(it()),
  getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(it(), key),
});
${exports.join('\n')}
`;
}
