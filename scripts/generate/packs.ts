import { readdir, readFile } from 'node:fs/promises';
import { isScalar, LineCounter, parse, parseDocument } from 'yaml';
import { BASE_PACK } from '../../src/core/model/base-pack.ts';
import type { Position } from '../../src/core/model/diagnostic.ts';
import { compileTemplate, compileWordings } from '../../src/core/template/compile.ts';
import type { CompiledDocument, CompiledTemplate, Wordings } from '../../src/core/template/compiled.ts';
import { mergeMaps } from '../../src/core/template/merge-maps.ts';
import type { TemplateText } from '../../src/core/template/parse/template-text.ts';
import { wordingDigest } from '../../src/core/template/wording-digest.ts';
import { banner } from './banner.ts';

const TEMPLATES = new URL('../../templates/', import.meta.url);

interface PackFile {
  readonly name: string;
  readonly extends?: string;
  readonly documents?: Readonly<Record<string, { readonly title: string }>>;
  readonly defaults?: object;
  readonly options?: { readonly properties?: Readonly<Record<string, { readonly default?: unknown }>> };
}

/** A pack merged over those that it extends: the text of each part, with its file. */
interface Merged {
  readonly name: string;
  readonly titles: Readonly<Record<string, TemplateText>>;
  readonly bodies: Readonly<Record<string, TemplateText>>;
  readonly blocks: Readonly<Record<string, TemplateText>>;
  readonly defaults: object;
  readonly style: object;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * The built-in packs as a module of compiled templates, so that the user does not wait for compiling. Only packs with
 * documents are in it; the base pack has only a style.
 */
export async function packs(): Promise<string> {
  const folders = (await readdir(TEMPLATES, { withFileTypes: true })).filter((it) => it.isDirectory());
  const documents = new Map<string, CompiledDocument>();
  for (const { name } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { documents: served = {} } = await packFile(name);
    const pack = await merged(name);
    for (const kind of Object.keys(served)) documents.set(kind, documentOf(kind, pack));
  }
  const texts: string[] = [];
  const placeOf = (template: CompiledTemplate): number => {
    const text = json(template).replace(/[^\0-\x7f]/g, escaped);
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  };
  const entries = [...documents].map(([kind, document]) => documentEntry(kind, document, placeOf));
  const digests = [...documents].map(
    ([kind, document]) => `\n  ${JSON.stringify(kind)}: ${JSON.stringify(wordingDigest(document))},`,
  );
  return `// ${banner('templates/')}
import { parsedLater } from '../parsed-later.ts';
const document = parsedLater([${texts.map((it) => `\n  '${it.replace(/[\\']/g, '\\$&')}',`).join('')}
]);
/** @type {Readonly<Record<string, import('../compiled.ts').CompiledDocument>>} */
export const documents = {${entries.join('')}
};
/** @type {Readonly<Record<string, string>>} */
export const digests = {${digests.join('')}
};
`;
}

const packFile = async (folder: string): Promise<PackFile> =>
  parse(await readFile(new URL(`${folder}/pack.yaml`, TEMPLATES), 'utf8')) as PackFile;

async function merged(folder: string): Promise<Merged> {
  const pack = await packFile(folder);
  const parent = pack.extends === undefined ? NOTHING : await merged(pack.extends);
  const own = await readdir(new URL(`${folder}/`, TEMPLATES));
  const read = async (path: string): Promise<TemplateText> => ({
    file: `templates/${folder}/${path}`,
    text: await readFile(new URL(`${folder}/${path}`, TEMPLATES), 'utf8'),
  });
  const parts = async (within: string, names: readonly string[]) =>
    Object.fromEntries(
      await Promise.all(
        names
          .filter((it) => it.endsWith('.hbs'))
          .sort()
          .map(async (it) => [it.slice(0, -'.hbs'.length), await read(within + it)] as const),
      ),
    );
  const blocks = own.includes('blocks') ? await readdir(new URL(`${folder}/blocks/`, TEMPLATES)) : [];
  const style =
    folder !== BASE_PACK && own.includes('style.yaml')
      ? (parse((await read('style.yaml')).text) as object)
      : {};
  const yaml = await read('pack.yaml');
  const titles = Object.entries(pack.documents ?? {}).map(
    ([kind, { title }]) =>
      [
        kind,
        { file: yaml.file, text: title, start: startOf(yaml.text, ['documents', kind, 'title']) },
      ] as const,
  );
  const options = Object.entries(pack.options?.properties ?? {}).filter(([, it]) => it.default !== undefined);
  return {
    name: pack.name,
    titles: { ...parent.titles, ...Object.fromEntries(titles) },
    bodies: { ...parent.bodies, ...(await parts('', own)) },
    blocks: { ...parent.blocks, ...(await parts('blocks/', blocks)) },
    defaults: mergeMaps(parent.defaults, pack.defaults ?? {}),
    style: mergeMaps(parent.style, style),
    options: { ...parent.options, ...Object.fromEntries(options.map(([key, it]) => [key, it.default])) },
  };
}

const NOTHING: Merged = {
  name: '',
  titles: {},
  bodies: {},
  blocks: {},
  defaults: {},
  style: {},
  options: {},
};

function documentOf(kind: string, pack: Merged): CompiledDocument {
  const title = pack.titles[kind];
  const body = pack.bodies[kind];
  if (!title || !body) throw new Error(`templates/${pack.name} serves ${kind} without its title or its body`);
  const blocks = Object.entries(pack.blocks);
  const { defaults, style, options } = pack;
  return {
    pack: pack.name,
    title: compiled(title),
    body: compiled(body),
    blocks: Object.fromEntries(blocks.map(([name, block]) => [name, compiled(block)])),
    files: {
      title: title.file,
      body: body.file,
      blocks: Object.fromEntries(blocks.map(([name, { file }]) => [name, file])),
    },
    ...(!isEmpty(defaults) && { defaults: compileWordings(defaults, title.file) as Wordings }),
    ...(!isEmpty(style) && { style }),
    ...(!isEmpty(options) && { options }),
  };
}

function documentEntry(
  kind: string,
  { title, body, blocks, ...others }: CompiledDocument,
  placeOf: (template: CompiledTemplate) => number,
): string {
  const places = {
    title: placeOf(title),
    body: placeOf(body),
    blocks: Object.fromEntries(Object.entries(blocks).map(([name, block]) => [name, placeOf(block)])),
  };
  const lines = Object.entries({ ...others, ...places }).map(
    ([key, value]) => `\n    ${key}: ${json(value)},`,
  );
  return `\n  ${JSON.stringify(kind)}: document({${lines.join('')}\n  }),`;
}

/** Text in ASCII takes a byte a character. */
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const isEmpty = (map: object): boolean => Object.keys(map).length === 0;

const compiled = ({ text, ...origin }: TemplateText): CompiledTemplate => compileTemplate(text, origin);

/** The places of texts are kept only for a unit's own files. */
const json = (value: unknown): string =>
  JSON.stringify(value, (key, it) => (key === 'starts' ? undefined : it));

/** Where the text of a YAML value begins: after its quote, if it has one. */
function startOf(yaml: string, path: readonly string[]): Position {
  const lines = new LineCounter();
  const node = parseDocument(yaml, { lineCounter: lines }).getIn(path, true);
  if (!isScalar(node) || !node.range) throw new TypeError(`no text at ${path.join('.')}`);
  const { line, col } = lines.linePos(node.range[0]);
  return { line, column: col + (node.type?.startsWith('QUOTE') ? 1 : 0) };
}

/** The declaration of the module of compiled templates. */
export function packsDeclaration(): string {
  return `// ${banner('templates/')}
import type { CompiledDocument } from '../compiled.ts';
/** The built-in documents by their kinds, compiled from their templates. */
export declare const documents: Readonly<Record<string, CompiledDocument>>;
/** The hashes of what they say, as wordingDigest takes them. */
export declare const digests: Readonly<Record<string, string>>;
`;
}
