import { readdir, readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import { parse } from 'yaml';
import { helpers } from '../../src/template/helpers/index.ts';
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
  const pack = parse(await readFile(new URL('pack.yaml', root), 'utf8')) as PackFile;
  return Promise.all(
    Object.entries(pack.documents ?? {}).map(async ([kind, { title }]) => {
      const blocks = (await readdir(new URL('blocks/', root))).filter((it) => it.endsWith('.hbs')).sort();
      const compiled = await Promise.all(
        blocks.map(
          async (file) =>
            `\n      ${JSON.stringify(file.slice(0, -4))}: ${await compiledFile(new URL(`blocks/${file}`, root))},`,
        ),
      );
      return `
  ${JSON.stringify(kind)}: {
    pack: ${JSON.stringify(pack.name)},
    title: ${compile(title, { noEscape: true })},
    body: ${await compiledFile(new URL(`${kind}.hbs`, root))},
    blocks: {${compiled.join('')}
    },
  },`;
    }),
  );
}

async function compiledFile(file: URL): Promise<string> {
  return compile(await readFile(file, 'utf8'));
}

function compile(template: string, options: PrecompileOptions = {}): string {
  const spec = Handlebars.precompile(template, {
    knownHelpers: Object.fromEntries(helpers.map((it) => [it.name, true])),
    knownHelpersOnly: true,
    preventIndent: true,
    ...options,
  });
  return String(spec).replace(/\s*\n\s*/g, ' ');
}

/** The declaration beside the compiled templates. */
export function packsDeclaration(): string {
  return `// ${banner('templates/')}
import type { CompiledDocument } from '../template/compiled.ts';
export declare const documents: Readonly<Record<string, CompiledDocument>>;
`;
}
