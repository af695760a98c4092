import { chineseKind, type PackKind } from '../../unit/kinds/kinds.ts';
import type { Language } from '../../wording/language.ts';
import { inLanguage } from '../../wording/phrase.ts';
import { newPackWords } from './words.ts';

/** The data of a new pack. */
export interface NewPack {
  readonly name: string;
  /** The path of the pack's folder, in the form for a command line. */
  readonly path: string;
  readonly parent: string;
  /** The kind of document whose title the example changes. */
  readonly kind: PackKind;
  /** The version of the program. */
  readonly version: string;
}

/** The pack.yaml of a new pack: the required keys are active, the others are examples after `# `. */
export const packText = ({ name, parent, kind, version }: NewPack, language: Language): string =>
  inLanguage(newPackWords, language).packFile({
    name,
    parent,
    kind,
    chineseKind: chineseKind(kind),
    version,
    issuer: issuerIn(kind),
  });

/** A template's expression for the issuer; a roster may have none. */
const issuerIn = (kind: PackKind): string =>
  kind === 'summary' ? '{{#with organisation}}{{name}}{{/with}}' : '{{organisation.name}}';

/**
 * The comment at the beginning of a new pack's block; templates do not print it.
 *
 * @param other another block, to show how a block is copied
 */
export function blockComment(
  { block, other }: { readonly block: string; readonly other: string },
  { parent, path, kind }: NewPack,
  language: Language,
): string {
  const keys = kind === 'summary' ? 'summary-data' : 'keys';
  // A path in quotes: the file name goes inside the quotes.
  const inPath = (file: string) => (path.endsWith('"') ? `${path.slice(0, -1)}/${file}"` : `${path}/${file}`);
  return inLanguage(newPackWords, language).blockComment({
    block,
    other,
    otherFile: inPath(`blocks/${other}.hbs`),
    parent,
    path,
    keys,
  });
}
