import type { List, Table as MarkdownTable, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Block, Heading, Inline, Level, Paragraph, Procedure, Table } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import { chartOf } from './chart.ts';
import { Undrawable } from './directives.ts';
import { inlinesOf } from './inlines.ts';
import { refuseMistaken } from './refuse-mistaken.ts';

/**
 * Turns Markdown's blocks into blocks of the document.
 *
 * - `#` to `#####` are headings of the five levels; `::heading[title]{level=1 #name}` is a heading that references can
 *   name.
 * - A paragraph that begins with `:run-in[title]{level=2 #name}` opens with that title, is numbered at that level and
 *   has that name; without a level it has no number.
 * - An ordered list becomes numbered paragraphs one level below the heading or run-in above it, and a list inside it
 *   one level below that; a bulleted list becomes plain paragraphs.
 * - Tables are tables; their first row is the header.
 * - `:::table[title]{unit=次 #name}` around a table gives it a caption and a line for its unit.
 * - `:::flow{form=diagram}` around a list is a procedure with the list's items as steps.
 * - `:::chart[title]{form=stacked #name}` around a table is a chart of its numbers.
 *
 * @param note called with the Markdown nodes of each text, or of the steps of a procedure
 * @throws Undrawable for any other markup, and for attributes, values or content that a directive cannot use, so that
 * nothing is lost silently
 */
export function blocksOf(nodes: readonly RootContent[], note: Note = () => {}): Block[] {
  const blocks: Block[] = [];
  let above = 0;
  for (const node of nodes) {
    refuseMistaken(node);
    if (node.type === 'heading') {
      above = Math.min(node.depth, DEEPEST);
      blocks.push({ type: 'heading', level: above as Level, children: noted(node.children, note) });
    } else if (node.type === 'leafDirective' && node.name === 'heading') {
      above = levelOf(node.attributes?.level) ?? 1;
      blocks.push({ ...headingOf(node, note), level: above as Level });
    } else if (node.type === 'containerDirective' && node.name === 'flow') {
      const procedure = procedureOf(node, note);
      if (procedure.steps.length > 0) blocks.push(procedure);
    } else if (node.type === 'containerDirective' && node.name === 'table') {
      blocks.push(...captionedOf(node, note));
    } else if (node.type === 'containerDirective' && node.name === 'chart') {
      const chart = chartOf(node);
      if (chart) blocks.push(chart);
    } else if (node.type === 'paragraph') {
      const paragraph = paragraphOf(node.children, note);
      if (paragraph.level) above = paragraph.level;
      if (paragraph.runIn || paragraph.children.length > 0) blocks.push(paragraph);
    } else if (node.type === 'list') {
      // One by one: a call takes no more than some hundred thousand values.
      for (const it of itemsOf(node, above + 1, note)) blocks.push(it);
    } else if (node.type === 'table') {
      blocks.push(tableOf(node, note));
    } else throw new Undrawable(node);
  }
  return blocks;
}

/** Records which Markdown nodes the inlines of a block, or the steps of a procedure, were made from. */
export type Note = (
  printed: readonly Inline[] | readonly string[],
  nodes: readonly PhrasingContent[],
) => void;

function noted(nodes: readonly PhrasingContent[], note: Note): Inline[] {
  const inlines = inlinesOf(nodes);
  note(inlines, nodes);
  return inlines;
}

const DEEPEST = 5;

/** The level in a directive, if it is valid. */
function levelOf(written: string | null | undefined): Level | undefined {
  const level = Number(written);
  return Number.isInteger(level) && level >= 1 && level <= DEEPEST ? (level as Level) : undefined;
}

/** The name that a directive gives its block by `#name`. */
function nameOf({
  attributes,
}: {
  attributes?: Record<string, string | null | undefined> | null | undefined;
}): {
  name?: string;
} {
  return attributes?.id ? { name: attributes.id } : {};
}

function headingOf(node: LeafDirective, note: Note): Omit<Heading, 'level'> {
  return { type: 'heading', ...nameOf(node), children: noted(node.children, note) };
}

function procedureOf({ attributes, children }: ContainerDirective, note: Note): Procedure {
  const steps: string[] = [];
  for (const item of children.flatMap((it) => (it.type === 'list' ? it.children : []))) {
    const nodes = item.children.flatMap((it) => (it.type === 'paragraph' ? it.children : []));
    const step = plainText(inlinesOf(nodes));
    if (step === '') continue;
    steps.push(step);
    note(steps, nodes);
  }
  return { type: 'flow', form: attributes?.form === 'diagram' ? 'diagram' : 'line', steps };
}

function paragraphOf(nodes: readonly PhrasingContent[], note: Note): Paragraph {
  const [first, ...rest] = nodes;
  if (!isRunIn(first)) return { type: 'paragraph', children: noted(nodes, note) };
  refuseMistaken(first);
  const level = levelOf(first.attributes?.level);
  const runIn = noted(first.children, note);
  return {
    type: 'paragraph',
    ...(level !== undefined && { level }),
    ...nameOf(first),
    ...(runIn.length > 0 && { runIn }),
    children: noted(rest, note),
  };
}

function isRunIn(node: PhrasingContent | undefined): node is TextDirective {
  return node?.type === 'textDirective' && node.name === 'run-in';
}

function itemsOf(list: List, level: number, note: Note): Block[] {
  const numbered = list.ordered ? { level: Math.min(level, DEEPEST) as Level } : {};
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    const blocks: Block[] = [];
    if (first?.type === 'paragraph') blocks.push({ ...paragraphOf(first.children, note), ...numbered });
    for (const node of first?.type === 'paragraph' ? rest : item.children) {
      for (const it of node.type === 'list' ? itemsOf(node, level + 1, note) : blocksOf([node], note))
        blocks.push(it);
    }
    return blocks;
  });
}

/** The tables in a directive with their caption. Without title and unit they are plain tables. */
function captionedOf(node: ContainerDirective, note: Note): Table[] {
  const label = node.children.find((it) => it.type === 'paragraph' && it.data?.directiveLabel);
  const title = label?.type === 'paragraph' ? plainText(noted(label.children, note)).trim() : '';
  const unit = node.attributes?.unit?.trim() ?? '';
  return node.children
    .filter((it): it is MarkdownTable => it.type === 'table')
    .map((it, index) => ({
      ...tableOf(it, note),
      ...(index === 0 && title !== '' && { title, ...nameOf(node) }),
      ...(unit !== '' && { unit }),
    }));
}

function tableOf(table: MarkdownTable, note: Note): Table {
  const [header = [], ...rows] = table.children.map((row): Inline[][] =>
    row.children.map((cell) => noted(cell.children, note)),
  );
  return { type: 'table', align: (table.align ?? []).map((it) => it ?? undefined), header, rows };
}
