import { basename, resolve } from 'node:path';
import { defaultStyle } from '../../core/generated/style.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { blockComment, type NewPack, packText } from '../../core/starter/pack/pack-text.ts';
import { styleText } from '../../core/starter/pack/style-text.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import type { Language } from '../../core/wording/language.ts';
import type { Texts } from '../files/texts.ts';
import { packageText, packageVersion, shipped } from '../package/files.ts';
import { readChain, serves } from '../packs/chain.ts';
import { openLibrary } from '../packs/library.ts';
import { locateParent } from '../packs/locate.ts';
import { PACK_KINDS, type PackKind } from '../packs/pack.ts';
import { styleOf } from '../packs/style.ts';
import { textsOf } from '../packs/texts.ts';
import { writeNewFolder } from '../write/write-new-folder.ts';

/** What a new pack is made of. */
export interface NewPackRequest {
  /** The folder to make; its name is the name of the pack. */
  readonly folder: string;
  /** The folder as comments in the pack's files name it on a command line. */
  readonly path: string;
  /** The name of the pack that it extends. */
  readonly parent: string;
  /** The language of its comments. */
  readonly language: Language;
}

/** The result of making a pack. */
export type NewPackResult =
  | {
      readonly outcome: 'made';
      /** The paths of the files in the folder. */
      readonly files: readonly string[];
      /** The kind of document that the pack changes. */
      readonly kind: PackKind;
      /** The path of the block to change, if the document has blocks. */
      readonly block?: string | undefined;
    }
  /** The pack to extend was not found or has mistakes, or the folder could not be written. */
  | { readonly outcome: 'failed'; readonly findings: readonly Finding[]; readonly texts: Texts }
  /** The pack to extend has no documents that could be changed. */
  | { readonly outcome: 'without-documents' };

/** Makes a pack that extends another one and works at once. Never writes over a folder. */
export async function createPack({ folder, path, parent, language }: NewPackRequest): Promise<NewPackResult> {
  const library = openLibrary(shipped());
  const failed = (findings: readonly Finding[]): NewPackResult => ({
    outcome: 'failed',
    findings,
    texts: library.texts,
  });
  const place = { folder: { root: resolve(folder), shown: folder }, origin: 'local' as const };
  const located = locateParent(library, parent, place, { file: '', range: FILE_START });
  if ('code' in located) return failed([located]);
  const { chain, findings } = await readChain(library, located);
  const kind = chain && PACK_KINDS.find((it) => serves(chain, it));
  if (!chain) return failed(findings);
  if (!kind) return { outcome: 'without-documents' };
  const { texts, findings: unread } = await textsOf(library, chain, kind);
  const { style, findings: ofStyle } = await styleOf(library, chain);
  const mistakes = [...unread, ...ofStyle];
  if (mistakes.length > 0) return failed(mistakes);

  const pack: NewPack = { name: basename(resolve(folder)), path, parent, kind, version: packageVersion() };
  const [block, other = block] = inOrder(texts.body?.text ?? '', texts.blocks);
  const text = block && texts.blocks.get(block)?.text;
  const blockFile = `blocks/${block}.hbs`;
  const files: [path: string, text: string][] = [['pack.yaml', packText(pack, language)]];
  if (block && other && text !== undefined)
    files.push([blockFile, blockComment({ block, other }, pack, language) + text]);
  files.push([
    'style.yaml',
    styleText(mergeMaps(defaultStyle, style), packageText('schemas/style.schema.json'), language),
  ]);
  const failure = await writeNewFolder(folder, files);
  if (failure) return failed([failure]);
  return { outcome: 'made', files: files.map(([name]) => name), kind, block: block && blockFile };
}

/** The blocks in the order in which the document calls them, because the first is what a user would change first. */
function inOrder(body: string, blocks: ReadonlyMap<string, unknown>): string[] {
  const called = [...body.matchAll(/\{\{~?#?>\s*([^\s}~]+)/g)].map(([, name = '']) => name);
  return [...new Set([...called.filter((it) => blocks.has(it)), ...[...blocks.keys()].sort()])];
}
