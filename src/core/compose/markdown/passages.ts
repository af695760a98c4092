import type { PhrasingContent, Text } from 'mdast';
import type { Block, Inline } from '../../document/document.ts';
import { firstFrom } from '../../model/first-from.ts';
import { OPAQUE } from '../../model/opaque.ts';
import type { OriginSpan, Passage } from '../../model/passage.ts';
import type { TextRole } from '../../model/text-role.ts';
import { joinLines } from '../../template/escape.ts';
import type { Stretch, Traced } from '../../template/trace.ts';
import { alignment } from './alignment.ts';
import { isColon } from './directives.ts';

/**
 * The Markdown nodes that a block's inlines, or a step of a procedure, were made from, and the Markdown that contains
 * them.
 */
export interface InlineSource {
  readonly nodes: readonly PhrasingContent[];
  readonly from: Traced;
}

/**
 * The texts of blocks as passages.
 *
 * @param madeOf gives what inlines, or the steps of a procedure, were made from, if it was noted
 */
export function passagesOf(
  blocks: readonly Block[],
  madeOf: (printed: readonly Inline[] | readonly string[]) => readonly InlineSource[],
): Passage[] {
  return blocks.flatMap((block) =>
    textsIn(block).flatMap(([printed, role]) =>
      madeOf(printed).flatMap((made) => {
        const passage = passageOf(made, role);
        return passage.value === '' ? [] : [passage];
      }),
    ),
  );
}

function textsIn(block: Block): [printed: readonly Inline[] | readonly string[], role: TextRole][] {
  switch (block.type) {
    case 'heading':
      return [[block.children, 'heading']];
    case 'paragraph': {
      const isItem = block.level !== undefined && !block.runIn;
      return [
        ...(block.runIn ? [[block.runIn, 'heading'] as [Inline[], TextRole]] : []),
        [block.children, isItem ? 'item' : 'text'],
      ];
    }
    case 'table':
      return [...block.header, ...block.rows.flat()].map((cell) => [cell, 'phrase']);
    case 'flow':
      return [[block.steps, 'phrase']];
    // A chart's names are the same as those in the cells of its table, and are data of a summary.
    case 'chart':
      return [];
  }
}

/** A text that is printed exactly as written, without markup. */
export const plainPassage = (from: Traced, role: TextRole): Passage =>
  tracedPassage(from, 0, from.text.length, role);

/** A stretch of a text exactly as written, including markup. */
export function tracedPassage(
  { text, stretches }: Traced,
  start: number,
  end: number,
  role: TextRole = 'text',
): Passage {
  const writer = new Writer(stretches);
  for (let at = start; at < end; at++) writer.add(text[at] as string, at, at + 1);
  return writer.passage(role);
}

/** The text of what was made from some nodes, as it is printed. */
export function passageOf({ nodes, from }: InlineSource, role: TextRole): Passage {
  const writer = new Writer(from.stretches);
  const write = (inner: readonly PhrasingContent[]): void => {
    for (const node of inner) {
      if (node.type === 'text') writeText(node, from, writer);
      else if (node.type === 'break') writer.add('\n');
      else if (node.type === 'textDirective' && node.name === 'ref') writer.add(OPAQUE);
      else if (isColon(node)) {
        const start = node.position?.start.offset ?? 0;
        const word = `:${node.name}`;
        for (let at = 0; at < word.length; at++) writer.add(word[at] as string, start + at, start + at + 1);
        if (node.children.length === 0) continue;
        writer.add('[', start + word.length, start + word.length + 1);
        write(node.children);
        writer.add(']');
      } else if ('children' in node) write(node.children);
    }
  };
  write(nodes);
  return writer.passage(role);
}

function writeText({ value, position }: Text, { text }: Traced, writer: Writer): void {
  const start = position?.start.offset ?? 0;
  const source = text.slice(start, position?.end.offset ?? start);
  const joined = joinLines(value);
  const places = alignment(joined, source);
  for (let index = 0; index < joined.length; index++) {
    const place = places[index];
    const character = joined[index] as string;
    if (place) writer.add(character, start + place[0], start + place[1]);
    else writer.add(character);
  }
}

/** Builds a passage one character at a time, in the order of the text that it comes from. */
class Writer {
  readonly #stretches: readonly Stretch[];
  readonly #pieces: OriginSpan[] = [];
  #value = '';

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  /** @param start the position of the character in the text, up to `end`; undefined if it is not in the text */
  add(character: string, start?: number, end = 0): void {
    const from = this.#value.length;
    this.#value += character;
    const stretch = start === undefined ? undefined : this.#stretchAt(start);
    if (!stretch || start === undefined) return;
    const { origin } = stretch;
    const at = stretch.at + start - stretch.start;
    const piece = { from, to: from + 1, origin, at, end: at + end - start };
    const last = this.#pieces.at(-1);
    const isNext =
      last?.origin === origin &&
      last.to === from &&
      (origin.type === 'value' || (last.end === at && isEven(last) && isEven(piece)));
    if (isNext && last) this.#pieces[this.#pieces.length - 1] = { ...last, to: piece.to, end: piece.end };
    else this.#pieces.push(piece);
  }

  passage(role: TextRole): Passage {
    return { value: this.#value, role, pieces: this.#pieces };
  }

  #stretchAt(offset: number): Stretch | undefined {
    const after = firstFrom(this.#stretches.length, (it) => (this.#stretches[it] as Stretch).start > offset);
    const stretch = this.#stretches[after - 1];
    return stretch && offset < stretch.start + stretch.length ? stretch : undefined;
  }
}

/** Whether a piece is as long as its origin. */
const isEven = ({ from, to, at, end }: OriginSpan): boolean => to - from === end - at;
