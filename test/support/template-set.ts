import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import { dataSeenBy } from '../../src/app/packs/data-seen.ts';
import type { PackKind } from '../../src/app/packs/pack.ts';
import type { TemplateSet } from '../../src/core/template/check/template-set.ts';
import type { TemplateText } from '../../src/core/template/parse/template-text.ts';

/** The built-in packs with documents (folders of `templates/`), and the kinds of document in each. */
export const builtInDocuments: readonly { pack: string; kind: string }[] = readdirSync('templates').flatMap(
  (pack) => {
    const manifest = parseDocument(readFileSync(join('templates', pack, 'pack.yaml'), 'utf8')).toJS();
    return Object.keys(manifest.documents ?? {}).map((kind) => ({ pack, kind }));
  },
);

/** The templates of a built-in document, read from its folder. */
export function builtInSet(pack: string, kind: string): TemplateSet {
  const folder = join('templates', pack);
  const read = (path: string): TemplateText => ({
    file: join(folder, path),
    text: readFileSync(join(folder, path), 'utf8'),
  });
  const blocks = existsSync(join(folder, 'blocks')) ? readdirSync(join(folder, 'blocks')) : [];
  const own = blocks.map((it) => [it.replace(/\.hbs$/, ''), read(`blocks/${it}`)] as const);
  const title = titleIn(read('pack.yaml'), kind);
  const set = {
    ...(title && { title }),
    body: read(`${kind}.hbs`),
    blocks: new Map([...inherited(pack), ...own]),
  };
  const files = [set.body, ...own.map(([, it]) => it), ...(title ? [title] : [])].map((it) => it.file);
  return { ...set, ...dataSeenBy(kind as PackKind), own: new Set(files) };
}

/** The blocks of the packs that a built-in pack extends. */
function inherited(pack: string): Map<string, TemplateText> {
  const parent = parseDocument(readFileSync(join('templates', pack, 'pack.yaml'), 'utf8')).get('extends');
  if (typeof parent !== 'string') return new Map();
  const folder = join('templates', parent, 'blocks');
  const own = existsSync(folder) ? readdirSync(folder) : [];
  const texts = own.map((it) => {
    const file = join(folder, it);
    return [it.replace(/\.hbs$/, ''), { file, text: readFileSync(file, 'utf8') }] as const;
  });
  return new Map([...inherited(parent), ...texts]);
}

/** The template of the title, with its place in the manifest. */
function titleIn({ file, text }: TemplateText, kind: string): TemplateText | undefined {
  const node = parseDocument(text).getIn(['documents', kind, 'title'], true);
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  // The value begins after the quotation mark.
  const before = text.slice(0, node.range![0] + 1).split('\n');
  return { file, text: node.value, start: { line: before.length, column: before.at(-1)!.length + 1 } };
}

/** A set of one body and blocks, each block named after its file. */
export function setOf(body: string, blocks: Readonly<Record<string, string>> = {}): TemplateSet {
  const entries = Object.entries(blocks).map(
    ([name, text]) => [name, { file: `blocks/${name}.hbs`, text }] as const,
  );
  return {
    body: { file: 'body.hbs', text: body },
    blocks: new Map(entries),
    own: new Set(['body.hbs', ...entries.map(([, { file }]) => file)]),
  };
}
