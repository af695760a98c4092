import type { Destination, OutlineEntry, Page } from '../pages/page.ts';
import { number, type Objects, type Reference, textString, to } from './objects.ts';

/** Where to go: a place of a page, as large as it is shown already. */
export function destinationOf(
  { page, y }: Destination,
  pages: readonly Page[],
  references: readonly Reference[],
): string {
  return `[${to(references[page] as Reference)}/XYZ 0 ${number((pages[page]?.height ?? 0) - y)} null]`;
}

interface Item {
  readonly entry: OutlineEntry;
  readonly reference: Reference;
  readonly items: Item[];
}

/** Writes the headings as readers list them beside the pages (12.3.3); undefined where there is none. */
export function outlineOf(
  entries: readonly OutlineEntry[],
  pages: readonly Page[],
  references: readonly Reference[],
  objects: Objects,
): Reference | undefined {
  if (entries.length === 0) return undefined;
  const root = objects.reserve();
  const top: Item[] = [];
  // Those that the next heading could belong to, from the top down.
  const open: Item[] = [];
  for (const entry of entries) {
    while (open.length > 0 && (open.at(-1) as Item).entry.level >= entry.level) open.pop();
    const item: Item = { entry, reference: objects.reserve(), items: [] };
    (open.at(-1)?.items ?? top).push(item);
    open.push(item);
  }
  const write = (items: readonly Item[], parent: Reference): void => {
    for (const [index, { entry, reference, items: within }] of items.entries()) {
      const [before, after] = [items[index - 1], items[index + 1]];
      objects.add(
        `<</Title ${textString(entry.text)}/Parent ${to(parent)}/Dest${destinationOf(entry, pages, references)}${
          before ? `/Prev ${to(before.reference)}` : ''
        }${after ? `/Next ${to(after.reference)}` : ''}${ends(within)}${
          // Shown with what is below it closed.
          within.length > 0 ? `/Count -${within.length}` : ''
        }>>`,
        reference,
      );
      write(within, reference);
    }
  };
  write(top, root);
  objects.add(`<</Type/Outlines${ends(top)}/Count ${top.length}>>`, root);
  return root;
}

const ends = (items: readonly Item[]): string =>
  items.length === 0
    ? ''
    : `/First ${to((items[0] as Item).reference)}/Last ${to((items.at(-1) as Item).reference)}`;
