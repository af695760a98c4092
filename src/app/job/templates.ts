import type { Picture } from '../../core/document/document.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { CompiledDocument } from '../../core/template/compiled.ts';
import { documents } from '../../core/template/generated/packs.js';
import { shipped } from '../package/files.ts';
import type { Configuration } from '../packs/config.ts';
import { isCustomised } from '../packs/customised.ts';
import type { Pack, PackKind } from '../packs/pack.ts';
import type { CheckedFile } from './checked-file.ts';

/** What `templatesFor` wants beside the file. */
export { configurationFor } from '../packs/customised.ts';

/** What draws a document. */
export interface DocumentTemplate {
  readonly document: CompiledDocument;
  /** Values of the pack's options. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The picture for a cover. */
  readonly logo?: Picture | undefined;
  /** The packs that the template is made of, without the built-in ones. */
  readonly own?: readonly Pack[];
}

/** What draws each document, and the findings in the packs. */
export interface Templates {
  readonly templates: ReadonlyMap<PackKind, DocumentTemplate>;
  readonly findings: readonly Finding[];
  /** The texts of the packs' files, so that findings can be shown in them. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files and folders that were read, for `watch` to look at. */
  readonly inputs: readonly string[];
}

/** The keys of a unit's file or roster that choose packs. */
interface NamesPacks {
  readonly template?: unknown;
  readonly templateOptions?: unknown;
}

/**
 * Chooses what draws each document. If only built-in packs can be chosen, no pack is read, because they come compiled.
 *
 * @param file the unit's file, or the roster of a summary
 * @param line the packs that the command line names
 * @param config the configuration for the file; what is wrong with it is not among the findings
 */
export async function templatesFor(
  file: string,
  { source, data = {} }: Pick<CheckedFile<NamesPacks>, 'source' | 'data'>,
  line: readonly string[],
  kinds: readonly PackKind[],
  config: Configuration | undefined,
): Promise<Templates> {
  if (!isCustomised(file, data, line, config)) {
    const builtIn = kinds.flatMap((kind) => {
      const document = documents[kind];
      return document ? [[kind, { document }] as const] : [];
    });
    return { templates: new Map(builtIn), findings: [], texts: new Map(), inputs: [] };
  }
  const { chooseTemplates } = await import('../packs/choose.ts');
  const { openLibrary } = await import('../packs/library.ts');
  const { ownPacks } = await import('../packs/own.ts');
  const library = openLibrary(shipped());
  const { chosen, findings, inputs } = await chooseTemplates(library, { file, source, line, config }, kinds);
  const templates = kinds.flatMap((kind) => {
    const it = chosen.get(kind);
    if (!it) return [];
    const { document, logo, chain } = it.template;
    return [[kind, { document, options: it.options, logo, own: ownPacks(chain) }] as const];
  });
  return { templates: new Map(templates), findings, texts: library.texts, inputs };
}
