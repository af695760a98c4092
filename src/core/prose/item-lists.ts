import type { Unit } from '../generated/unit.ts';
import type { Path } from '../model/source.ts';
import type { Sound } from '../unit/sound.ts';

/** Items below one another in an article, printed as written. */
export interface ItemList {
  /** The items with an end mark of their own; those that introduce further items, and bare titles, are left out. */
  readonly items: readonly Item[];
  /** Whether the last item ends the article and so must end with 。 */
  readonly endsArticle: boolean;
}

export interface Item {
  readonly path: Path;
  readonly text: string;
  /** Whether it is the last of its siblings. */
  readonly isLast: boolean;
}

/** An item on any level. */
type AnyItem =
  | string
  | undefined
  | { readonly text?: string | undefined; readonly items?: readonly AnyItem[] | undefined };

/** Every list of items in 实施细则, on all three levels. */
export function itemListsOf(unit: Sound<Unit>): ItemList[] {
  return (unit.rules?.chapters ?? []).flatMap((chapter, c) =>
    (chapter?.articles ?? []).flatMap((article, a) =>
      typeof article === 'object'
        ? listsIn(article.items, ['rules', 'chapters', c, 'articles', a, 'items'], true)
        : [],
    ),
  );
}

function listsIn(siblings: readonly AnyItem[] | undefined, path: Path, endsArticle: boolean): ItemList[] {
  if (!siblings || siblings.length === 0) return [];
  const items: Item[] = [];
  const below: ItemList[] = [];
  for (const [index, it] of siblings.entries()) {
    const isLast = index === siblings.length - 1;
    const at = [...path, index];
    if (typeof it === 'string') items.push({ path: at, text: it, isLast });
    else if (it?.items && it.items.length > 0)
      below.push(...listsIn(it.items, [...at, 'items'], endsArticle && isLast));
    else if (it?.text !== undefined) items.push({ path: [...at, 'text'], text: it.text, isLast });
  }
  return [{ items, endsArticle }, ...below];
}
