import type { ComparedText, TextChange } from '../../core/compare/difference/compare.ts';
import { CharacterOrigins } from '../../core/compare/origin/character-origins.ts';
import { attachmentPassages } from '../../core/compose/elements/attachment-passages.ts';
import type { Location } from '../../core/model/diagnostic.ts';
import type { TextOrigin } from '../../core/model/passage.ts';
import { positionIn } from '../../core/model/position-in.ts';
import type { Path, Source } from '../../core/model/source.ts';
import { valueAt } from '../../core/model/value-at.ts';
import { withoutEndMarks } from '../../core/model/without-end-marks.ts';
import { type DocumentKind, keyOfKind, type PackKind, WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import type { Product } from '../job/document-selection.ts';
import type { Job } from '../job/open-job.ts';
import { tracedTexts } from '../job/printed-texts.ts';
import { placeInUnit } from '../job/template-finding.ts';

/** The place to change so that a hand edit survives the next build. */
export type EditOrigin =
  /** In the unit's file, in the user's own template, or in an attachment. */
  | { readonly file: string; readonly line: number; readonly column: number }
  /** In a built-in pack; `block` is absent for the document's own template. */
  | { readonly pack: string; readonly block?: string };

/** Where the texts that an edit changed come from, in order. */
export interface EditOrigins {
  readonly from: readonly EditOrigin[];
  /** For an added text: where the text before it comes from. */
  readonly behind?: EditOrigin | undefined;
}

/** The most edits that are traced: nobody would go through more one by one. */
const MOST_EDITS = 500;

/** The most places given for one edit. */
const MOST_PLACES = 3;

/** The most lookups for one edit. Only needed when almost every character comes from another place, or from none. */
const MOST_LOOKUPS = 20;

/**
 * The fewest characters that a value must have to be searched for in text that no template printed, such as an
 * addressee.
 */
const LEAST_TEXT = 2;

/**
 * Finds where each edit of a document comes from.
 *
 * @param entries the comparison of the document made now with the saved one
 * @param job the inputs of the document
 */
export function editOrigins(
  entries: readonly ComparedText[],
  job: Job,
  product: Product,
): ReadonlyMap<TextChange, EditOrigins> {
  const finder = new Finder(job, product);
  const found = new Map<TextChange, EditOrigins>();
  const ranks = new Map<string, number>();
  let before: { text: string; rank: number } | undefined;
  for (const entry of entries) {
    const text = textBefore(entry);
    const rank = text === undefined ? 0 : (ranks.get(text) ?? 0);
    if (text !== undefined) ranks.set(text, rank + 1);
    if (entry.kind !== 'same' && found.size < MOST_EDITS) {
      if (text === undefined)
        found.set(entry, {
          from: [],
          behind: before && finder.at(before.text, [before.text.length - 1], before.rank)[0],
        });
      else found.set(entry, { from: finder.at(text, editedPlaces(entry, text), rank) });
    }
    if (text !== undefined) before = { text, rank };
  }
  return found;
}

/** The text of an entry in the document made now. */
function textBefore(entry: ComparedText): string | undefined {
  if (entry.kind === 'same') return entry.text;
  return entry.kind === 'added' ? undefined : entry.before;
}

/** The positions of the characters that an edit removed; for inserted words, the position before them. */
function editedPlaces(entry: TextChange, text: string): number[] {
  if (entry.kind !== 'changed') return Array.from({ length: text.length }, (_, at) => at);
  const places: number[] = [];
  let at = 0;
  entry.words.forEach(({ kind, text: words }, index) => {
    const replaces = entry.words[index - 1]?.kind === 'removed' || entry.words[index + 1]?.kind === 'removed';
    if (kind === 'added' && !replaces) places.push(Math.max(0, at - 1));
    if (kind === 'removed') for (let unit = 0; unit < words.length; unit++) places.push(at + unit);
    if (kind !== 'added') at += words.length;
  });
  return places;
}

class Finder {
  readonly #source: Source | undefined;
  readonly #origins: CharacterOrigins;
  /** The kind of document that each origin belongs to. */
  readonly #kinds = new Map<TextOrigin, PackKind>();
  readonly #keys: readonly string[];

  constructor({ unit, documents, packs, attachments }: Job, product: Product) {
    this.#source = unit.source;
    const kinds: readonly DocumentKind[] = documents?.kinds ?? [];
    this.#keys = kinds.flatMap((kind) => keyOfKind(kind) ?? []);
    const passages = [
      ...[...kinds, ...(product === 'volume' ? ['volume' as const] : [])].flatMap((kind) => {
        const template = packs?.templates.get(kind);
        const found =
          unit.data && unit.source && template && tracedTexts(unit.data, kind, template, unit.source);
        // Tracing needs extra room: for a document near the size limit nothing is known.
        if (!found || 'code' in found) return [];
        for (const { origin } of found.passages.flatMap(({ pieces }) => pieces))
          this.#kinds.set(origin, kind);
        return found.passages;
      }),
      ...[...(attachments?.bound ?? [])].flatMap(([file, text]) => attachmentPassages(file, text).passages),
    ];
    this.#origins = new CharacterOrigins(passages);
  }

  /** The origins of the characters at `places` in a text, each origin once. */
  at(text: string, places: readonly number[], rank: number): EditOrigin[] {
    const origins = this.#origins.of(text, rank);
    const values = new UnitTexts(text, this.#source?.data);
    const found = new Map<string, EditOrigin>();
    let known: { origin: TextOrigin | undefined; end: number } | undefined;
    let lookups = 0;
    for (const place of places) {
      const { origin, at = 0 } = origins[place] ?? {};
      if (known && known.origin === origin && place < known.end) continue;
      if (found.size === MOST_PLACES || ++lookups > MOST_LOOKUPS) break;
      const { it, end } = this.#placeOf(place, origin, at, values);
      if (it) found.set(JSON.stringify(it), it);
      known = { origin, end };
    }
    return [...found.values()];
  }

  /**
   * The origin of a character. `end` is the position up to which the answer holds, as long as the character's trace is
   * the same.
   */
  #placeOf(
    place: number,
    origin: TextOrigin | undefined,
    at: number,
    values: UnitTexts,
  ): { it?: EditOrigin | undefined; end: number } {
    const toEnd = Number.POSITIVE_INFINITY;
    if (origin?.type === 'text') return { it: writtenPlace(origin, at), end: toEnd };
    // Text that no template printed, such as an addressee, is printed as the file has it.
    const paths = origin ? origin.paths : [['document'], ['organisation'], ...this.#keys.map((key) => [key])];
    const kind = (origin && this.#kinds.get(origin)) ?? WHOLE_FILE;
    const value = values.at(place, paths) ?? (origin && values.at(place, [[]]));
    const path = value?.path ?? (origin && paths[0]);
    const location = path && this.#source && placeInUnit(path, this.#source, kind);
    if (location) return { it: startOf(location), end: value?.end ?? toEnd };
    if (!origin) return { end: place + 1 };
    return {
      it: packPlace(origin.file, origin.range && { file: origin.file, range: origin.range }),
      end: toEnd,
    };
  }
}

/** The values of the unit's file that may occur in a text. */
class UnitTexts {
  readonly #text: string;
  readonly #data: unknown;

  constructor(text: string, data: unknown) {
    this.#text = text;
    this.#data = data;
  }

  /**
   * The longest value below some paths that covers the character at `place`. Compared without punctuation at its end,
   * which helpers drop.
   */
  at(place: number, paths: readonly Path[]): { path: Path; end: number } | undefined {
    let longest = 0;
    let found: { path: Path; end: number } | undefined;
    for (const { path, value } of paths.flatMap((it) => [...textsBelow(valueAt(this.#data, it), it)])) {
      const bare = withoutEndMarks(value);
      if (bare.length < LEAST_TEXT || bare.length <= longest) continue;
      const start = this.#text.indexOf(bare, Math.max(0, place - bare.length + 1));
      if (start < 0 || start > place) continue;
      longest = bare.length;
      found = { path, end: start + bare.length };
    }
    return found;
  }
}

function* textsBelow(value: unknown, path: Path): Generator<{ path: Path; value: string }> {
  if (typeof value === 'string') yield { path, value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, entry] of Object.entries(value))
      yield* textsBelow(entry, [...path, Array.isArray(value) ? Number(key) : key]);
}

function writtenPlace(origin: Extract<TextOrigin, { type: 'text' }>, at: number): EditOrigin | undefined {
  const { file, text, start } = origin;
  if (!start) return packPlace(file, undefined);
  return { file, ...positionIn(text, start, at) };
}

const startOf = ({ file, range: { start } }: Location): EditOrigin => ({ file, ...start });

/**
 * A place in a template: line and column in a user's own pack, else the built-in pack and its block,
 * `templates/<pack>/blocks/<block>.hbs`.
 */
function packPlace(file: string, place: Location | undefined): EditOrigin | undefined {
  if (place) return startOf(place);
  const [, pack, block] = /^templates\/([^/]+)\/(?:blocks\/([^/]+)\.hbs)?/.exec(file) ?? [];
  return pack === undefined ? undefined : { pack, ...(block !== undefined && { block }) };
}
