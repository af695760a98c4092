import { readdir, readFile } from 'node:fs/promises';
import { isScalar, LineCounter, parse, parseDocument } from 'yaml';
import type { Position } from '../../src/model/diagnostic.ts';
import { compileTemplate } from '../../src/template/compile.ts';
import { banner } from './banner.ts';

const TEMPLATES = new URL('../../templates/', import.meta.url);

interface PackFile {
  name: string;
  documents?: Record<string, { title: string }>;
}

/**
 * The built-in packs as a module of compiled templates, so that no template is compiled while a user waits. Only the
 * documents' packs are in it; the base pack has a style alone.
 */
export async function packs(): Promise<string> {
  const folders = (await readdir(TEMPLATES, { withFileTypes: true })).filter((it) => it.isDirectory());
  const entries = await Promise.all(
    folders
      .map((it) => it.name)
      .sort()
      .map(packEntries),
  );
  return `// ${banner('templates/')}
/** @type {Readonly<Record<string, import('../template/compiled.ts').CompiledDocument>>} */
export const documents = {${entries.flat().join('')}
};
`;
}

async function packEntries(folder: string): Promise<string[]> {
  const root = new URL(`${folder}/`, TEMPLATES);
  const shown = `templates/${folder}`;
  const yaml = await readFile(new URL('pack.yaml', root), 'utf8');
  const pack = parse(yaml) as PackFile;
  return Promise.all(
    Object.entries(pack.documents ?? {}).map(async ([kind, { title }]) => {
      const names = (await readdir(new URL('blocks/', root)))
        .filter((it) => it.endsWith('.hbs'))
        .sort()
        .map((it) => it.slice(0, -'.hbs'.length));
      const compiled = async (file: string) =>
        JSON.stringify(
          await compileTemplate(await readFile(new URL(file, root), 'utf8'), { file: `${shown}/${file}` }),
        );
      const titleFile = `${shown}/pack.yaml`;
      const start = startOf(yaml, ['documents', kind, 'title']);
      const blocks = await Promise.all(
        names.map(async (it) => `\n      ${JSON.stringify(it)}: ${await compiled(`blocks/${it}.hbs`)},`),
      );
      const files = {
        title: titleFile,
        body: `${shown}/${kind}.hbs`,
        blocks: Object.fromEntries(names.map((it) => [it, `${shown}/blocks/${it}.hbs`])),
      };
      return `
  ${JSON.stringify(kind)}: {
    pack: ${JSON.stringify(pack.name)},
    title: ${JSON.stringify(await compileTemplate(title, { file: titleFile, start }))},
    body: ${await compiled(`${kind}.hbs`)},
    blocks: {${blocks.join('')}
    },
    files: ${JSON.stringify(files)},
  },`;
    }),
  );
}

/** Where the text of a value in YAML begins: after its quote, if it has one. */
function startOf(yaml: string, path: readonly string[]): Position {
  const lines = new LineCounter();
  const node = parseDocument(yaml, { lineCounter: lines }).getIn(path, true);
  if (!isScalar(node) || !node.range) throw new TypeError(`no text at ${path.join('.')}`);
  const { line, col } = lines.linePos(node.range[0]);
  return { line, column: col + (node.type?.startsWith('QUOTE') ? 1 : 0) };
}

/** The declaration beside the compiled templates. */
export function packsDeclaration(): string {
  return `// ${banner('templates/')}
import type { CompiledDocument } from '../template/compiled.ts';
export declare const documents: Readonly<Record<string, CompiledDocument>>;
`;
}
