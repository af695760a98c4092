import { ATTACHMENT_CONTENTS } from '../../model/attachment-content.ts';
import type { CompiledDocument } from '../compiled.ts';
import { helpers } from '../helpers/index.ts';
import { MAX_DEPTH } from '../limits.ts';
import type { BlockStatement, Call, Expression, Inclusion, Program } from '../program.ts';
import { Trace } from '../trace.ts';
import { printedAt, writtenAt } from './tracing.ts';

/**
 * What a document's templates could write without data; U+FFFC, which stands for an object, takes the place of each
 * value.
 */
export interface Sketch {
  /** Removes the marks that tell the origin of each character. */
  readonly trace: Trace;
  /** Plain text. */
  readonly title: string;
  /** Markdown: the body, and the blocks that write attachments. */
  readonly markdown: readonly string[];
}

/**
 * What a document's templates could write, without any data. There are as many sketches as are needed to write each
 * branch of the user's own templates once. Within one sketch a condition has the same result everywhere.
 */
export function sketchesOf(document: CompiledDocument): Sketch[] {
  const outcomes = new Outcomes();
  const sketches: Sketch[] = [];
  let wanted: readonly Choice[] | undefined = [];
  let room = MOST_TEXT;
  while (wanted && sketches.length < MOST_SKETCHES && room > 0) {
    const drawing = new Drawing(document, outcomes.choose(wanted));
    sketches.push(drawing.draw());
    room -= drawing.written;
    wanted = outcomes.next();
  }
  return sketches;
}

/** The built-in report needs 26. A pack may ask for any number; only so many are made. */
const MOST_SKETCHES = 100;

/** How many texts, tags and blocks one sketch may have; the built-in report has some 500. */
const MOST_NODES = 20_000;

/**
 * How much text all sketches of a document may have, in UTF-16 units; those of the built-in report have some 30,000.
 */
const MOST_TEXT = 512 * 1024;

/** How often a block is written within itself; deeper levels say nothing new. */
const MOST_WITHIN_ITSELF = 2;

const VALUE = '\ufffc';

/** The result chosen for a condition. */
interface Choice {
  readonly condition: string;
  readonly holds: boolean;
}

/** Decides which branch of a block is written. */
type Decide = (block: BlockAt, around: readonly Choice[]) => boolean;

/** A block with a branch for each result of its condition. */
interface BlockAt {
  /** The condition, in a form that is the same wherever it is asked. */
  readonly condition: string;
  /** Its place, if it stands in a file of the user. */
  readonly place: string | undefined;
}

/** Records which branches have been drawn and which are left to draw. */
class Outcomes {
  readonly #drawn = new Set<string>();
  /** For each branch left, the choices that lead to it. */
  readonly #left = new Map<string, readonly Choice[]>();

  /** Makes the decisions of one sketch: the wanted choices first, and for any other block a branch that is left. */
  choose(wanted: readonly Choice[]): Decide {
    const chosen = new Map(wanted.map(({ condition, holds }) => [condition, holds]));
    return ({ condition, place }, around) => {
      const holds = chosen.get(condition) ?? !this.#left.has(keyOf(place, false));
      chosen.set(condition, holds);
      if (place !== undefined) {
        const other = keyOf(place, !holds);
        if (!this.#drawn.has(other)) this.#left.set(other, [...around, { condition, holds: !holds }]);
        this.#left.delete(keyOf(place, holds));
        this.#drawn.add(keyOf(place, holds)).add(other);
      }
      return holds;
    };
  }

  /** The choices that lead to a branch that is left; undefined if none is. */
  next(): readonly Choice[] | undefined {
    const [first] = this.#left;
    if (!first) return undefined;
    this.#left.delete(first[0]);
    return first[1];
  }
}

const keyOf = (place: string | undefined, holds: boolean): string => `${holds} ${place}`;

/** The place where something is written. */
interface At {
  readonly file: string;
  readonly around: readonly Choice[];
  /** How many blocks and templates enclose it. */
  readonly depth: number;
  /** The blocks of the document that led here. */
  readonly within: readonly string[];
  /** What `{{> @partial-block}}` writes. */
  readonly enclosed?: (() => string) | undefined;
}

class Drawing {
  readonly #document: CompiledDocument;
  readonly #decide: Decide;
  readonly #trace = new Trace();
  #nodes = 0;
  /** The length of the text so far, in UTF-16 units. */
  written = 0;

  constructor(document: CompiledDocument, decide: Decide) {
    this.#document = document;
    this.#decide = decide;
  }

  draw(): Sketch {
    const { title, body, blocks, files } = this.#document;
    const attachments = Object.values(ATTACHMENT_CONTENTS).flatMap(({ block }) => {
      const program = Object.hasOwn(blocks, block) ? blocks[block] : undefined;
      return program ? [this.#from(program, files.blocks[block] ?? block)] : [];
    });
    return {
      trace: this.#trace,
      title: this.#from(title, files.title).trim(),
      markdown: [this.#from(body, files.body), ...attachments],
    };
  }

  #from(program: Program, file: string): string {
    return this.#program(program, { file, around: [], depth: 0, within: [] });
  }

  #program(program: Program | undefined, at: At): string {
    if (!program || at.depth >= MAX_DEPTH) return '';
    let written = '';
    let texts = 0;
    for (const node of program.nodes) {
      this.#nodes += 1;
      if (this.#nodes > MOST_NODES || this.written > MOST_TEXT) break;
      if (typeof node === 'string') {
        this.written += node.length;
        written += this.#trace.mark(node, writtenAt(node, program, texts, at.file));
        texts += 1;
      } else if (node.type === 'output')
        written += this.#trace.mark(VALUE, printedAt(node.at, program, at.file, []));
      else if (node.type === 'block') written += this.#block(node, program, at);
      else written += this.#inclusion(node, at);
    }
    return written;
  }

  #block(block: BlockStatement, program: Program, at: At): string {
    const call = block.value.type === 'call' ? block.value : undefined;
    const helper = call && markupHelpers.get(call.helper);
    if (call && helper) {
      const fn = () => this.#program(block.body, { ...at, depth: at.depth + 1 });
      // A list counts as a list of one entry, of which nothing is known.
      const written = helper.run([[VALUE]], { hash: hashOf(call), data: { root: {} }, fn }, {});
      return this.#trace.markRest(String(written), () => printedAt(block.at, program, at.file, []));
    }
    const [argument] = call?.args ?? [];
    const condition = conditionOf(argument ?? block.value);
    const place = program.starts && `${block.at} ${at.file}`;
    const holds = this.#decide({ condition, place }, at.around);
    const around = [...at.around, { condition, holds }];
    const isBody = call?.helper === 'unless' ? !holds : holds;
    return this.#program(isBody ? block.body : block.inverse, { ...at, around, depth: at.depth + 1 });
  }

  /** A block with a computed name is left out, and so is one that calls itself too often. */
  #inclusion({ name, body }: Inclusion, at: At): string {
    if (name === '@partial-block') return at.enclosed?.() ?? '';
    const depth = at.depth + 1;
    const own = () => this.#program(body, { ...at, depth });
    const { blocks, files } = this.#document;
    if (typeof name !== 'string' || !Object.hasOwn(blocks, name)) return own();
    if (at.within.filter((it) => it === name).length > MOST_WITHIN_ITSELF) return '';
    const file = files.blocks[name] ?? name;
    return this.#program(blocks[name], {
      file,
      around: at.around,
      depth,
      within: [...at.within, name],
      enclosed: body ? own : at.enclosed,
    });
  }
}

/** The helpers that write markup around the text of their block. */
const markupHelpers = new Map(helpers.filter(({ block }) => block !== undefined).map((it) => [it.name, it]));

/** The condition without its place, so that the same condition is recognised everywhere. */
const conditionOf = (expression: Expression): string =>
  JSON.stringify(expression, (key, value) => (key === 'at' ? undefined : value));

/** The named arguments; values that are not literals are unknown. */
const hashOf = ({ hash = [] }: Call): Readonly<Record<string, unknown>> =>
  Object.fromEntries(hash.map(([key, it]) => [key, it.type === 'literal' ? it.value : VALUE]));
