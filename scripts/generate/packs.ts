import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import { parse } from 'yaml';
import { helpers } from '../../src/template/helpers/index.ts';
import { banner } from './banner.ts';

const TEMPLATES = new URL('../../templates/', import.meta.url);

interface PackFile {
  name: string;
  extends?: string;
  documents?: Record<string, { title: string }>;
  defaults?: unknown;
}

/** The base of every built-in pack: its style is the built-in style, and so differs in nothing. */
const BASE = 'gb-t-9704';

/**
 * The built-in packs as a module of compiled templates, so that no template is compiled while a user waits. Each
 * document is there with all that its pack takes over from its parents.
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
  const pack = await manifestOf(folder);
  return Promise.all(
    Object.entries(pack.documents ?? {}).map(async ([kind, { title }]) => {
      const blocks = [...(await blocksOf(folder))].sort(([one], [other]) => (one < other ? -1 : 1));
      const style = await styleOf(folder);
      return `
  ${JSON.stringify(kind)}: {
    pack: ${JSON.stringify(pack.name)},
    title: ${compile(title, { noEscape: true })},
    body: ${await compiledFile(new URL(`${kind}.hbs`, root))},
    blocks: {${blocks.map(([name, block]) => `\n      ${JSON.stringify(name)}: ${block},`).join('')}
    },${pack.defaults === undefined ? '' : `\n    defaults: ${wording(pack.defaults)},`}${style === undefined ? '' : `\n    style: ${JSON.stringify(style)},`}
  },`;
    }),
  );
}

async function manifestOf(folder: string): Promise<PackFile> {
  return parse(await readFile(new URL(`${folder}/pack.yaml`, TEMPLATES), 'utf8')) as PackFile;
}

/** The blocks of a pack and of its parents, its own before theirs. */
async function blocksOf(folder: string): Promise<Map<string, string>> {
  const parent = (await manifestOf(folder)).extends;
  const blocks = parent === undefined ? new Map<string, string>() : await blocksOf(parent);
  const own = new URL(`${folder}/blocks/`, TEMPLATES);
  for (const file of existsSync(own) ? await readdir(own) : [])
    if (file.endsWith('.hbs')) blocks.set(file.slice(0, -4), await compiledFile(new URL(file, own)));
  return blocks;
}

async function styleOf(folder: string): Promise<unknown> {
  const file = new URL(`${folder}/style.yaml`, TEMPLATES);
  return folder === BASE || !existsSync(file) ? undefined : parse(await readFile(file, 'utf8'));
}

/** Wording as it stands in pack.yaml, its texts compiled where they are templates. */
function wording(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(wording).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}: ${wording(inner)}`)
      .join(', ')} }`;
  const text = String(value);
  return text.includes('{{') ? compile(text, { noEscape: true }) : JSON.stringify(text);
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
