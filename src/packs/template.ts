import { hasError } from '../check/has-error.ts';
import { finding } from '../diagnostics/finding.ts';
import { documents } from '../generated/packs.js';
import type { Finding } from '../model/diagnostic.ts';
import { compileTemplate, TemplateNotCompiled } from '../template/compile.ts';
import type { CompiledDocument, CompiledTemplate, Wording, Wordings } from '../template/compiled.ts';
import { hasExpression } from '../template/compiled.ts';
import type { Library } from './library.ts';
import { type Logo, logoOf } from './logo.ts';
import { defaultsOf as optionDefaultsOf, optionsOf } from './options/schema.ts';
import { checkDefaults } from './options/values.ts';
import type { Chain, Pack, PackKind } from './pack.ts';
import { styleOf } from './style.ts';
import { defaultsOf, type TemplateText, textsOf } from './texts.ts';

/** What a document is drawn by: a pack, with all that it extends put under it. */
export interface Template {
  readonly chain: Chain;
  readonly document: CompiledDocument;
  readonly logo?: Logo;
}

/**
 * Makes ready what a pack says of a kind of document. What stands in a built-in pack comes compiled; the rest is
 * compiled here.
 *
 * @param chain one that serves the kind
 * @returns the template only where nothing found is an error
 */
export async function templateOf(
  library: Library,
  chain: Chain,
  kind: PackKind,
): Promise<{ template?: Template; findings: readonly Finding[] }> {
  const { base, own } = split(chain, kind);
  const { texts, findings: unread } = await textsOf(library, own, kind);
  const compiler = new Compiler();
  const title = texts.title ? await compiler.compile(texts.title, true) : base?.title;
  const body = texts.body ? await compiler.compile(texts.body) : base?.body;
  const blocks = new Map<string, CompiledTemplate>();
  for (const [name, text] of texts.blocks) {
    const compiled = await compiler.compile(text);
    if (compiled) blocks.set(name, compiled);
  }
  for (const wording of texts.wordings) await compiler.compile(wording, true);
  const { style, findings: ofStyle } = await styleOf(library, chain);
  const { logo, finding: ofLogo } = await logoOf(chain);
  const options = optionsOf(chain);
  const ofOptions = (await Promise.all(own.map((it) => checkDefaults(it.source, optionsOf([it]))))).flat();
  const findings = [...unread, ...compiler.findings, ...ofStyle, ...(ofLogo ? [ofLogo] : []), ...ofOptions];
  if (hasError(findings) || !title || !body) return { findings };
  const files = Object.fromEntries([...texts.blocks].map(([name, { file }]) => [name, file]));
  const document: CompiledDocument = {
    pack: chain[0].file.name,
    title,
    body,
    blocks: { ...base?.blocks, ...Object.fromEntries(blocks) },
    files: {
      title: texts.title?.file ?? base?.files.title ?? '',
      body: texts.body?.file ?? base?.files.body ?? '',
      blocks: { ...base?.files.blocks, ...files },
    },
    defaults: (await compiler.wordings(defaultsOf(chain))) as Wordings,
    style,
    ...(options && { options: optionDefaultsOf(options) }),
  };
  return { findings, template: { chain, document, ...(logo && { logo }) } };
}

/** The built-in pack of a chain as it comes compiled, where it serves the kind, and the packs that lie over it. */
function split(chain: Chain, kind: PackKind): { base?: CompiledDocument; own: readonly Pack[] } {
  const first = chain.findIndex(({ origin }) => origin === 'built-in');
  const base = documents[kind];
  if (first < 0 || !base || base.pack !== chain[first]?.file.name) return { own: chain };
  return { base, own: chain.slice(0, first) };
}

/** Compiles templates, and keeps what it finds on the way. */
class Compiler {
  readonly findings: Finding[] = [];

  /** @param plain what it prints is plain text */
  async compile({ text, file, start }: TemplateText, plain = false): Promise<CompiledTemplate | undefined> {
    try {
      return await compileTemplate(text, { plain });
    } catch (error) {
      if (!(error instanceof TemplateNotCompiled)) throw error;
      const line = error.line + (start ? start.line - 1 : 0);
      const column = start && error.line === 1 ? start.column : 1;
      const end = column + (text.split(/\r?\n/)[error.line - 1]?.length ?? 0);
      const range = { start: { line, column }, end: { line, column: end } };
      this.findings.push(finding('template-not-compiled', { file, range }, { reason: error.message }));
      return undefined;
    }
  }

  /** A tree of wordings with its templates compiled; they have been seen to compile. */
  async wordings(value: unknown): Promise<Wording> {
    if (Array.isArray(value)) return Promise.all(value.map((it) => this.wordings(it)));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(async ([key, it]) => [key, await this.wordings(it)] as const);
      return Object.fromEntries(await Promise.all(entries));
    }
    return typeof value === 'string' && hasExpression(value)
      ? compileTemplate(value, { plain: true })
      : (value as Wording);
  }
}
