import type { Node, Parent, Root } from 'mdast';
import type { MarkupFault, MarkupMistake } from '../../model/markup-fault.ts';
import { OPAQUE } from '../../model/opaque.ts';
import { nearest } from '../../spelling/nearest.ts';
import type { Traced } from '../../template/trace.ts';
import { DIRECTIVES, type Directive, isColon, isKnown, writtenName } from './directives.ts';
import { attributeMistakes, lostContent, lostIn } from './mistakes.ts';
import { tracedPassage } from './passages.ts';
import { unusedMarkupIn } from './unused-markup.ts';

/**
 * Finds all markup in a text that cannot be drawn, or is printed literally.
 *
 * @param root the parsed text
 * @param from the text
 * @param hasDirectives whether directives have a meaning in this text
 */
export function markupFaults(root: Root, from: Traced, hasDirectives = true): MarkupFault[] {
  const finder = new Finder(from, hasDirectives);
  finder.visit(root, undefined, 0);
  return finder.faults;
}

class Finder {
  readonly faults: MarkupFault[] = [];
  readonly #from: Traced;
  readonly #hasDirectives: boolean;

  constructor(from: Traced, hasDirectives: boolean) {
    this.#from = from;
    this.#hasDirectives = hasDirectives;
  }

  visit(node: Node, parent: Parent | undefined, index: number): void {
    if (isDirective(node)) this.#directive(node, parent, index);
    if (TEXTS.has(node.type)) this.#texts(node);
    const children = (node as Partial<Parent>).children ?? [];
    children.forEach((child, at) => this.visit(child, node as Parent, at));
  }

  #directive(node: Directive, parent: Parent | undefined, index: number): void {
    const written = writtenName(node);
    const start = startOf(node);
    if (node.name.includes(OPAQUE)) return;
    if (!isKnown(node)) {
      if (isMeant(node))
        this.#add(start, written.length, {
          code: 'template-unknown-directive',
          args: { written, suggestion: meantBy(node), known: KNOWN },
        });
      return;
    }
    if (written === ':run-in' && !(parent?.type === 'paragraph' && index === 0)) {
      const args = { written };
      this.#add(start, written.length, { code: 'template-misplaced-directive', args }, 1);
    }
    this.#attributes(node, start);
    this.#content(node);
  }

  #attributes(node: Directive, start: number): void {
    for (const { attribute, mistake } of attributeMistakes(node))
      this.#add(this.#attributePlace(node, attribute, start), attribute.length, mistake);
  }

  /** The position of an attribute's name: in the last braces on the first line of the directive. */
  #attributePlace(node: Directive, attribute: string, start: number): number {
    const source = this.#from.text.slice(start, node.position?.end.offset ?? start);
    const [line = ''] = source.split('\n');
    const braces = line.lastIndexOf('{');
    const written = line.slice(braces);
    const short = { id: '#', class: '.' }[attribute];
    const at = written.search(new RegExp(`(?<![^\\s{])${escaped(attribute)}(?![^\\s=}])`));
    const place = at >= 0 ? at : short ? written.indexOf(short) : 0;
    return start + Math.max(0, braces) + Math.max(0, place);
  }

  #content(node: Directive): void {
    for (const it of lostIn(node, this.#hasDirectives)) {
      const start = startOf(it);
      const [line = ''] = this.#from.text.slice(start, it.position?.end.offset).split('\n');
      this.#add(start, line.length, lostContent(node));
    }
  }

  /** Reports Markdown and HTML in a block that documents cannot use. */
  #texts(node: Node): void {
    const start = startOf(node);
    const source = this.#from.text.slice(start, node.position?.end.offset ?? start);
    for (const { at, length, ...args } of unusedMarkupIn(source, node.type, this.#hasDirectives))
      this.#add(start + at, length, { code: 'unused-markup', args });
  }

  /**
   * @param before how many characters in front also belong to the passage, to show whether they come from the same text
   */
  #add(start: number, length: number, mistake: MarkupMistake, before = 0): void {
    const from = Math.max(0, start - before);
    const passage = tracedPassage(this.#from, from, start + length);
    this.faults.push({ ...mistake, passage, from: start - from });
  }
}

/** The blocks whose source is searched. */
const TEXTS = new Set(['paragraph', 'heading', 'tableCell']);

const KNOWN = Object.keys(DIRECTIVES);

const isDirective = (node: Node): node is Directive =>
  node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';

const startOf = ({ position }: Node): number => position?.start.offset ?? 0;

/** Whether an unknown directive was meant as one, and is not just a colon in a text, such as 8:30 or 见:附件[一]. */
function isMeant(node: Directive): boolean {
  if (!isColon(node)) return true;
  return meantBy(node) !== undefined && (node.children.length > 0 || node.name.length >= LEAST_NAME);
}

/** A word of this many letters that is close to a directive's name was meant as one, whatever follows it. */
const LEAST_NAME = 5;

/** The directive that was meant. The name may be right and only the number of colons wrong. */
function meantBy({ name }: Directive): string | undefined {
  const names = new Map(KNOWN.map((it) => [it.replace(/^:+/, ''), it]));
  const near = nearest(name, [...names.keys()]);
  return near && names.get(near.name);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
