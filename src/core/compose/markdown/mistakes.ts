import type { Node, RootContent } from 'mdast';
import type { MarkupMistake } from '../../model/markup-fault.ts';
import { OPAQUE } from '../../model/opaque.ts';
import { nearest } from '../../spelling/nearest.ts';
import { type AttributeValues, DIRECTIVES, type Directive, writtenName } from './directives.ts';

/** The attributes of a known directive that do not exist or have a wrong value; each with its name as written. */
export function attributeMistakes(node: Directive): { attribute: string; mistake: MarkupMistake }[] {
  const written = writtenName(node);
  const known = DIRECTIVES[written] ?? {};
  return Object.entries(node.attributes ?? {}).flatMap(([attribute, value]) => {
    const values = Object.hasOwn(known, attribute) ? known[attribute] : undefined;
    const mistake =
      values === undefined
        ? unknownAttribute(written, attribute, known)
        : value && !value.includes(OPAQUE) && !fits(value, values)
          ? badValue(attribute, value, values)
          : undefined;
    return mistake ? [{ attribute, mistake }] : [];
  });
}

/**
 * The content of a directive that would be lost. A procedure is made from a list, a chart or a captioned table from a
 * table; nothing else in them is drawn.
 *
 * @param isTemplate whether a template wrote it. A template may give a title without a table, if there are no rows this
 * year; a person who does so forgot the table
 */
export function lostIn(node: Directive, isTemplate = true): Node[] {
  if (node.type !== 'containerDirective') return [];
  const wanted = contentOf(node);
  const nodes = node.children as RootContent[];
  const hasTitle = wanted === 'table' && (isTemplate || nodes.some(({ type }) => type === wanted));
  return nodes.flatMap((it): Node[] => {
    if (it.type === 'paragraph' && it.data?.directiveLabel) return hasTitle ? [] : [it];
    if (it.type !== wanted) return [it];
    if (it.type !== 'list') return [];
    return it.children.flatMap(({ children }) => children.filter(({ type }) => type !== 'paragraph'));
  });
}

/** The mistake of content that a directive cannot use. */
export const lostContent = (node: Directive): MarkupMistake => ({
  code: 'template-directive-content',
  args: { written: writtenName(node), wanted: contentOf(node) },
});

/** The first mistake in a known directive, not counting its position. */
export function mistakeIn(node: Directive): MarkupMistake | undefined {
  const [first] = attributeMistakes(node);
  return first?.mistake ?? (lostIn(node).length > 0 ? lostContent(node) : undefined);
}

const contentOf = (node: Directive): 'list' | 'table' => (writtenName(node) === ':::flow' ? 'list' : 'table');

function unknownAttribute(
  written: string,
  attribute: string,
  known: Readonly<Record<string, AttributeValues>>,
): MarkupMistake | undefined {
  if (attribute.includes(OPAQUE)) return undefined;
  const suggestion = nearest(attribute, Object.keys(known))?.name;
  const args = { written, attribute, suggestion, known: shownNames(known) };
  return { code: 'template-unknown-attribute', args };
}

function badValue(attribute: string, value: string, values: AttributeValues): MarkupMistake {
  const choices = typeof values === 'string' ? [] : values;
  const args = { attribute, value, suggestion: nearest(value, choices)?.name, known: choices };
  return { code: 'template-bad-attribute', args };
}

function fits(value: string, values: AttributeValues): boolean {
  if (values === 'name' || values === 'text') return true;
  return values === 'count' ? /^[1-9]\d{0,5}$/.test(value) : values.includes(value);
}

/** A name is written with #. */
const shownNames = (attributes: Readonly<Record<string, AttributeValues>>): string[] =>
  Object.keys(attributes).map((it) => (it === 'id' ? '#名称' : it));
