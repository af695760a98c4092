import { hasError } from '../../core/check/has-error.ts';
import type { Picture } from '../../core/document/document.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { checkTemplates } from '../../core/template/check/check-templates.ts';
import { compileTemplate, compileWordings } from '../../core/template/compile.ts';
import type { CompiledDocument, CompiledTemplate, Wordings } from '../../core/template/compiled.ts';
import { documents } from '../../core/template/generated/packs.js';
import type { TemplateText } from '../../core/template/parse/template-text.ts';
import { typeOfSchema } from '../../core/template/types/type-of-schema.ts';
import { dataSeenBy } from './data-seen.ts';
import { shownIn } from './folder.ts';
import type { Library } from './library.ts';
import { logoOf } from './logo.ts';
import { defaultsOf as optionDefaultsOf, optionsOf } from './options/schema.ts';
import { checkDefaults } from './options/values.ts';
import type { Chain, Pack, PackKind } from './pack.ts';
import { styleOf } from './style.ts';
import { defaultsOf, type PackTexts, textsOf } from './texts.ts';

/** What draws a document: a pack merged with those that it extends. */
export interface Template {
  readonly chain: Chain;
  readonly document: CompiledDocument;
  readonly logo?: Picture;
}

/**
 * Prepares the template of a pack for one kind of document. Built-in templates come compiled; others are compiled here.
 *
 * @param chain a chain that serves the kind
 * @returns the template only if there are no errors
 */
export async function templateOf(
  library: Library,
  chain: Chain,
  kind: PackKind,
): Promise<{ template?: Template; findings: readonly Finding[] }> {
  const { base, own } = split(chain, kind);
  const { texts, findings: unread } = await textsOf(library, chain, kind);
  const ownFiles = filesOf(own, texts);
  const { style, findings: ofStyle } = await styleOf(library, chain);
  const { logo, finding: ofLogo } = await logoOf(chain);
  const options = optionsOf(chain);
  const ofOptions = (await Promise.all(own.map((it) => checkDefaults(it.source, optionsOf([it]))))).flat();
  const ofTexts = checkTemplates({
    ...texts,
    own: ownFiles,
    ...dataSeenBy(kind),
    ...(options && { options: typeOfSchema(options) }),
  });
  const findings = [...unread, ...ofTexts, ...ofStyle, ...(ofLogo ? [ofLogo] : []), ...ofOptions];
  if (hasError(findings)) return { findings };
  // Templates of built-in packs come compiled.
  const isOwn = (it: TemplateText | undefined): it is TemplateText =>
    it !== undefined && ownFiles.has(it.file);
  const title = isOwn(texts.title) ? compiled(texts.title) : base?.title;
  const body = isOwn(texts.body) ? compiled(texts.body) : base?.body;
  if (!title || !body) return { findings };
  const ownBlocks = [...texts.blocks].filter(([, it]) => isOwn(it));
  const blocks = Object.fromEntries(ownBlocks.map(([name, it]) => [name, compiled(it)]));
  const files = Object.fromEntries(ownBlocks.map(([name, { file }]) => [name, file]));
  const titleFile = texts.title?.file ?? '';
  const document: CompiledDocument = {
    pack: chain[0].file.name,
    title,
    body,
    blocks: { ...base?.blocks, ...blocks },
    files: {
      title: titleFile,
      body: texts.body?.file ?? '',
      blocks: { ...base?.files.blocks, ...files },
    },
    defaults: compileWordings(defaultsOf(chain), titleFile) as Wordings,
    style,
    ...(options && { options: optionDefaultsOf(options) }),
  };
  return { findings, template: { chain, document, ...(logo && { logo }) } };
}

/** The compiled built-in pack of a chain, if it serves the kind, and the packs above it. */
function split(chain: Chain, kind: PackKind): { base?: CompiledDocument; own: readonly Pack[] } {
  const first = chain.findIndex(({ origin }) => origin === 'built-in');
  const base = documents[kind];
  if (first < 0 || !base || base.pack !== chain[first]?.file.name) return { own: chain };
  return { base, own: chain.slice(0, first) };
}

/** The template files of packs that are not built in; only their mistakes are reported. */
function filesOf(own: readonly Pack[], { title, body, blocks, wordings }: PackTexts): ReadonlySet<string> {
  const all = [title, body, ...blocks.values(), ...wordings].flatMap((it) => (it ? [it.file] : []));
  const folders = own.map(({ folder }) => shownIn(folder, ''));
  return new Set(all.filter((file) => folders.some((folder) => file.startsWith(folder))));
}

/** Compiles a template that has passed the check. */
const compiled = ({ text, ...origin }: TemplateText): CompiledTemplate => compileTemplate(text, origin);
