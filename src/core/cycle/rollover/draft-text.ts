import { EditedText } from '../../edit/edited-text.ts';
import { entryText, keyAt, topKey } from '../../edit/entry-text.ts';
import { oneLine } from '../../edit/one-line.ts';
import type { Path, Source } from '../../model/source.ts';
import type { AddedEntry, DraftChange, DraftPlan, ReviewMark } from './plan.ts';

/** The beginning of a comment that asks a person to check something; `check` reports it as a leftover. */
export const REVIEW = '待核：';

/**
 * Applies a plan to the text of this year's file.
 *
 * @param source the file, with one entry on each line wherever it changes
 * @param head the comment for the first line
 */
export function draftText(source: Source, { changes, marks }: DraftPlan, head: string): string {
  const draft = new DraftText(source);
  draft.addAtStart(`# ${oneLine(head)}`);
  const added = changes.filter((it) => it.to === 'append');
  for (const it of changes) if (it.to !== 'append') draft.change(it);
  for (const list of new Set(added.map((it) => it.list)))
    draft.append(
      list,
      added.filter((it) => it.list === list),
    );
  for (const it of marks) draft.review(it);
  return draft.toString();
}

/** The text of a file while it becomes next year's. */
class DraftText extends EditedText {
  /** The marks so far, by the place above which they stand. */
  readonly #marks = new Set<string>();

  change(it: Exclude<DraftChange, AddedEntry>): void {
    if (it.to === 'set') this.setScalar(it.path, it.value);
    else if (it.to === 'remove') this.remove(it.path);
    else if (it.to === 'add') this.addScalar(it.path, keyAt(this.source, [...it.path, it.key]), it.value);
    else if (Array.isArray(this.value(it.path))) this.emptyList(it.path);
    else this.empty(it.path);
  }

  /**
   * Adds a comment on its own line above the key or entry that it is about. Inside brackets there are no lines: the
   * comment then goes above the key or entry with the brackets.
   */
  review({ path, words, name }: ReviewMark): void {
    const above = this.#onLineOfItsOwn(path);
    const isElsewhere = path.length - above.length > (typeof above.at(-1) === 'string' ? 0 : 1);
    const called = name ?? (typeof path.at(-1) === 'string' ? this.source.spelling(path) : undefined);
    const mark = `# ${REVIEW}${oneLine(isElsewhere && called ? `${words}（${called}）` : words)}`;
    const id = JSON.stringify([above, mark]);
    if (this.#marks.has(id) || this.hasAbove(above, mark)) return;
    this.#marks.add(id);
    this.addAbove(above, mark);
  }

  /** Adds entries at the end of a list, each with its mark. */
  append(list: AddedEntry['list'], added: readonly AddedEntry[]): void {
    const lines = added.map(
      ({ entry, mark }) => `# ${REVIEW}${oneLine(mark)}\n${entryText(this.source, list, entry)}`,
    );
    this.addEntries(list, topKey(this.source, list), lines.join(''), added[0]?.behind);
  }

  /** The longest part of a path that is not inside brackets. */
  #onLineOfItsOwn(path: Path): Path {
    const within = path.findIndex((_, depth) => depth > 0 && this.isInBrackets(path.slice(0, depth)));
    return within < 0 ? path : path.slice(0, within);
  }
}
