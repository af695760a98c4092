import type { Glyphs, Pages } from '../../core/layout/pages/page.ts';
import { groupedBy } from '../../core/model/grouped.ts';
import type { OfficialField } from '../../core/model/official-field.ts';
import { isSamePath } from '../../core/model/same-path.ts';
import type { Path } from '../../core/model/source.ts';
import { valueAt } from '../../core/model/value-at.ts';
import type { Product } from '../../core/produce/built-in.ts';
import { documentsIn } from '../../core/unit/documents-in.ts';
import { isBoundInVolumes, keyOfKind } from '../../core/unit/kinds/kinds.ts';

/** A stretch of a line on a page that shows a value of the file. All lengths are in points, from the upper left corner. */
export interface PagePassage {
  readonly path: Path;
  /** Whether these are words of a template, of which the value is the nearest in their paragraph. */
  readonly isBeside?: true;
  /** The paragraph or cell that it is part of; also across lines and pages. */
  readonly element: number;
  readonly text: string;
  readonly top: number;
  readonly height: number;
  /** The left edges of its characters (code points), and the right edge of the last. */
  readonly edges: readonly number[];
}

/** Where each element of an official document stands in a file, and what is said of it where it is not given. */
const PLACES: Readonly<Partial<Record<OfficialField, readonly Path[]>>> = {
  份号: [['document', 'copyNumber']],
  密级: [['document', 'classification']],
  保密期限: [['document', 'classification']],
  紧急程度: [['document', 'urgency']],
  发文机关标志: [
    ['document', 'letterhead'],
    ['document', 'issuer'],
    ['organisation', 'name'],
  ],
  发文字号: [['document', 'number']],
  签发人: [['document', 'signatory']],
  标题: [['document', 'title'], ['organisation', 'name'], ['year'], ['subject']],
  主送机关: [['document', 'addressee']],
  附件: [['document', 'attachments']],
  发文机关署名: [
    ['document', 'issuer'],
    ['organisation', 'name'],
  ],
  签发人职务: [['document', 'stamp']],
  成文日期: [['document', 'date']],
  附注: [['document', 'note']],
  出席: [['document', 'attendance', 'present']],
  请假: [['document', 'attendance', 'absent']],
  列席: [['document', 'attendance', 'observers']],
  抄送机关: [['document', 'copyTo']],
  印发机关: [['document', 'printedBy']],
  印发日期: [['document', 'printedOn']],
};

/** What a character shows: a value of the file, or words of a template beside one. */
interface Shown {
  readonly path: Path;
  readonly isBeside: boolean;
}

/** A run of glyphs, and what each of its UTF-16 units shows. */
interface Run {
  readonly glyphs: Glyphs;
  readonly page: number;
  /** The paragraph, cell or official element that it is part of. */
  readonly element: number;
  readonly shown: (Shown | undefined)[];
}

/**
 * The passages of each page: which of its characters show which value of the file.
 *
 * @param data the file's, by English keys
 * @param isAsked the pages, from 0, that are asked for; of the others nothing is given
 */
export function passagesOn(
  pages: Pages,
  data: unknown,
  product: Product,
  isAsked: (page: number) => boolean = () => true,
): PagePassage[][] {
  const values = new FileValues(pages, data, product);
  const elements = elementsOn(pages, isAsked);
  const runs = runsOf(pages, (element) => elements.has(element));
  for (const [element, own] of groupedBy(runs, (it) => it.element)) {
    const fields = values.fieldPlaces(element);
    for (const run of own) tellOrigins(run, (path) => values.pathOf(path, element));
    if (fields && own.every(({ glyphs }) => glyphs.origins === undefined)) tellFields(own, fields, data);
    tellInside(own, data);
    tellBeside(own);
  }
  const passages: PagePassage[][] = pages.pages.map(() => []);
  for (const run of runs) if (isAsked(run.page)) passages[run.page]?.push(...passagesOf(run));
  return passages;
}

/** The elements of which something stands on some pages. */
const elementsOn = ({ pages }: Pages, isOn: (page: number) => boolean): ReadonlySet<number | undefined> =>
  new Set(
    pages.flatMap(({ shapes }, page) =>
      isOn(page) ? shapes.map((it) => (it.type === 'glyphs' ? it.element : undefined)) : [],
    ),
  );

/** The runs of some elements of the text, in reading order; what lies across the page is none. */
const runsOf = ({ pages }: Pages, isOf: (element: number) => boolean): Run[] =>
  pages.flatMap(({ shapes }, page) =>
    shapes.flatMap((glyphs): Run[] =>
      glyphs.type !== 'glyphs' ||
      glyphs.element === undefined ||
      !isOf(glyphs.element) ||
      (glyphs.turn ?? 0) !== 0
        ? []
        : [{ glyphs, page, element: glyphs.element, shown: Array.from({ length: glyphs.text.length }) }],
    ),
  );

/** Finds values of a file by the paths that templates know them by. */
class FileValues {
  readonly #pages: Pages;
  readonly #data: unknown;
  /** The kinds of the documents that are bound, each of which begins with its title; else the one kind. */
  readonly #kinds: readonly Parameters<typeof keyOfKind>[0][];
  readonly #titles: readonly number[];

  constructor(pages: Pages, data: unknown, product: Product) {
    this.#pages = pages;
    this.#data = data;
    this.#kinds = product === 'volume' ? documentsIn(data as object).filter(isBoundInVolumes) : [product];
    this.#titles = pages.elements.flatMap(({ field }, index) => (field === '标题' ? [index] : []));
  }

  /** The path in the file; of a value that the program made, that of what it is part of; undefined where it has none. */
  pathOf(path: Path, element: number): Path | undefined {
    const key = this.#keyAt(element);
    const own = key !== undefined && path[0] === 'document' ? [key, ...path] : path;
    const found = own !== path && has(this.#data, own) ? own : path;
    for (let length = found.length; length > 0; length--) {
      const part = found.slice(0, length);
      if (has(this.#data, part)) return part;
    }
    return undefined;
  }

  /** Where the official element that an element belongs to is given. */
  fieldPlaces(element: number): readonly Path[] | undefined {
    for (let at: number | undefined = element; at !== undefined; at = this.#pages.elements[at]?.parent) {
      const places = PLACES[this.#pages.elements[at]?.field as OfficialField];
      if (!places) continue;
      return places.flatMap((it) => {
        const path = this.pathOf(it, element);
        return path && path.length >= it.length ? [path] : [];
      });
    }
    return undefined;
  }

  #keyAt(element: number): string | undefined {
    const before = this.#titles.filter((it) => it <= element).length;
    const kind = this.#kinds[Math.max(0, Math.min(before, this.#kinds.length) - 1)];
    return kind && keyOfKind(kind);
  }
}

function has(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return true;
}

/** Tells the characters that the templates printed of values. */
function tellOrigins({ glyphs, shown }: Run, pathOf: (path: Path) => Path | undefined): void {
  for (const { from, to, origin } of glyphs.origins ?? []) {
    if (origin.type !== 'value') continue;
    const path = nearestIn(origin.paths.map(pathOf).filter((it) => it !== undefined));
    if (path) shown.fill({ path, isBeside: false }, from, to);
  }
}

/** Of the values that words were made from the one that says most of where: a helper is given whole maps as well. */
const nearestIn = (paths: readonly Path[]): Path | undefined =>
  paths.reduce<Path | undefined>(
    (best, it) => (best && best.length > 1 ? best : it.length > 1 ? it : (best ?? it)),
    undefined,
  );

/** Tells the characters of an official element by the words of what gives it. */
function tellFields(runs: readonly Run[], places: readonly Path[], data: unknown): void {
  const whole = runs.map(({ glyphs }) => glyphs.text).join('');
  const shownValues: (Shown | undefined)[] = Array.from({ length: whole.length });
  for (const { path, words } of places.flatMap((it) => leavesAt(data, it))) {
    const from = whole.indexOf(words);
    if (from >= 0 && shownValues.slice(from, from + words.length).every((it) => it === undefined))
      shownValues.fill({ path, isBeside: false }, from, from + words.length);
  }
  // Such as a date, which is printed otherwise than it is written.
  const [first] = places;
  if (first && !shownValues.some((it) => it !== undefined))
    shownValues.fill({ path: first, isBeside: false });
  let at = 0;
  for (const { shown } of runs)
    for (let index = 0; index < shown.length; index++) shown[index] = shownValues[at++];
}

/** Of what a helper printed of a whole entry, tells the texts of the entry where they stand as they are. */
function tellInside(runs: readonly Run[], data: unknown): void {
  const all = runs.flatMap((run) => [...run.shown.keys()].map((index) => ({ run, index })));
  const whole = runs.map(({ glyphs }) => glyphs.text).join('');
  const shownAt = (at: number) => all[at]?.run.shown[all[at].index];
  for (let from = 0, to = 0; from < all.length; from = to) {
    const path = shownAt(from)?.path;
    for (to = from + 1; to < all.length && isSamePath(shownAt(to)?.path, path); ) to++;
    if (!path) continue;
    const words = whole.slice(from, to);
    const texts = leavesAt(data, path).filter((it) => it.path.length > path.length && it.words.length > 1);
    for (const leaf of texts) {
      const at = Number.isNaN(Number(leaf.words)) ? words.indexOf(leaf.words) : -1;
      if (at < 0) continue;
      for (let index = from + at; index < from + at + leaf.words.length; index++) {
        const { run, index: unit } = all[index] as (typeof all)[number];
        run.shown[unit] = { path: leaf.path, isBeside: false };
      }
    }
  }
}

/** The texts and numbers at and below a path. */
function leavesAt(data: unknown, path: Path): { readonly path: Path; readonly words: string }[] {
  const leaves = (it: unknown, at: Path): { path: Path; words: string }[] => {
    if (typeof it === 'string' || typeof it === 'number') {
      const words = String(it)
        .replace(/[。；：:\s]+$/, '')
        .trim();
      return words === '' ? [] : [{ path: at, words: words.replaceAll('\n', '') }];
    }
    if (typeof it !== 'object' || it === null) return [];
    return Object.entries(it).flatMap(([key, inner]) =>
      leaves(inner, [...at, Array.isArray(it) ? Number(key) : key]),
    );
  };
  return leaves(valueAt(data, path), path);
}

/** Words of a template belong to the nearest value of the same paragraph; without one, to none. */
function tellBeside(runs: readonly Run[]): void {
  const known = runs.flatMap((run, at) => run.shown.map((shown, index) => ({ run: at, index, shown })));
  const nearest = (way: 1 | -1): (Shown | undefined)[] => {
    const found: (Shown | undefined)[] = [];
    let last: Shown | undefined;
    for (let at = way === 1 ? 0 : known.length - 1; at >= 0 && at < known.length; at += way) {
      last = known[at]?.shown ?? last;
      found[at] = last;
    }
    return found;
  };
  const before = nearest(1);
  const after = nearest(-1);
  known.forEach(({ run, index, shown }, at) => {
    const near = before[at] ?? after[at];
    if (!shown && near) (runs[run] as Run).shown[index] = { path: near.path, isBeside: true };
  });
}

/** The stretches of a run that show one value. */
function passagesOf({ glyphs, shown, element }: Run): PagePassage[] {
  const { text, x, baseline, size, advances } = glyphs;
  const passages: (Omit<PagePassage, 'text' | 'edges'> & { text: string; readonly edges: number[] })[] = [];
  let unit = 0;
  let left = x;
  let last: Shown | undefined;
  [...text].forEach((character, index) => {
    const it = shown[unit];
    const advance = advances[index] ?? 0;
    const open = passages.at(-1);
    if (it && open && last && it.isBeside === last.isBeside && isSamePath(it.path, last.path)) {
      open.text += character;
      open.edges.push(round(left + advance));
    } else if (it)
      passages.push({
        path: it.path,
        ...(it.isBeside && { isBeside: true }),
        element,
        text: character,
        top: round(baseline - size * 0.9),
        height: round(size * 1.2),
        edges: [round(left), round(left + advance)],
      });
    last = it;
    unit += character.length;
    left += advance;
  });
  return passages;
}

const round = (value: number): number => Math.round(value * 10) / 10;
