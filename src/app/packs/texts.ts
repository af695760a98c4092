import type { Finding } from '../../core/model/diagnostic.ts';
import type { Path } from '../../core/model/source.ts';
import { hasExpression } from '../../core/template/compiled.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import type { TemplateText } from '../../core/template/parse/template-text.ts';
import { bodyOf, titleOf } from './chain.ts';
import { shownIn } from './folder.ts';
import { type Library, readTemplate } from './library.ts';
import { blockPath, type Pack, type PackKind } from './pack.ts';

/** The templates that a kind of document is made of, each from the nearest pack that has it. */
export interface PackTexts {
  readonly title?: TemplateText;
  readonly body?: TemplateText;
  readonly blocks: ReadonlyMap<string, TemplateText>;
  /** The texts under `defaults` that are templates. */
  readonly wordings: readonly TemplateText[];
}

/**
 * Reads the templates of a kind of document.
 *
 * @param chain the packs, nearest first; a template that none of them has is left out
 */
export async function textsOf(
  library: Library,
  chain: readonly Pack[],
  kind: PackKind,
): Promise<{ texts: PackTexts; findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const read = async (pack: Pack, path: string): Promise<TemplateText | undefined> => {
    const { text, finding } = await readTemplate(library, pack.folder, path);
    if (finding) findings.push(finding);
    return text === undefined ? undefined : { file: shownIn(pack.folder, path), text };
  };
  const withBody = bodyOf(chain, kind);
  const body = withBody && (await read(withBody, `${kind}.hbs`));
  const title = titleText(chain, kind);
  const blocks = new Map<string, TemplateText>();
  for (const pack of chain) {
    for (const name of pack.blocks) {
      const text = blocks.has(name) ? undefined : await read(pack, blockPath(name));
      if (text) blocks.set(name, text);
    }
  }
  const wordings = chain.flatMap((pack) => wordingsOf(pack, pack.file.defaults, ['defaults']));
  return {
    texts: { ...(title && { title }), ...(body && { body }), blocks, wordings },
    findings,
  };
}

/**
 * Texts for what a unit's file leaves out, merged over the chain: the nearest pack wins, and a list replaces a list as
 * a whole.
 */
export function defaultsOf(chain: readonly Pack[]): object {
  return chain.toReversed().reduce<object>((below, { file }) => mergeMaps(below, file.defaults ?? {}), {});
}

function titleText(chain: readonly Pack[], kind: PackKind): TemplateText | undefined {
  const pack = titleOf(chain, kind);
  const text = pack?.file.documents?.[kind]?.title;
  return pack && text !== undefined ? within(pack, ['documents', kind, 'title'], text) : undefined;
}

function wordingsOf(pack: Pack, value: unknown, path: Path): TemplateText[] {
  if (typeof value === 'string') return hasExpression(value) ? [within(pack, path, value)] : [];
  if (Array.isArray(value)) return value.flatMap((it, index) => wordingsOf(pack, it, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) => wordingsOf(pack, it, [...path, key]));
}

/** A text in pack.yaml as a template; it starts after the quotation mark, if there is one. */
function within({ source }: Pack, path: Path, text: string): TemplateText {
  const { start } = source.locate(path, 'value');
  const quoted = /^["']/.test(source.written(path) ?? '');
  return {
    file: source.file,
    text,
    start: quoted ? { line: start.line, column: start.column + 1 } : start,
  };
}
