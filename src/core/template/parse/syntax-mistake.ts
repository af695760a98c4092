import { finding } from '../../diagnostics/finding.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Tag } from './tags.ts';
import type { TextPlace } from './text-place.ts';

/** The first of the usual mistakes in a template that could not be parsed. */
export function mistakeIn(tags: readonly Tag[], place: TextPlace): Finding | undefined {
  const open: { tag: Tag; hasElse: boolean }[] = [];
  for (const tag of tags) {
    const braces = mistakeInBraces(tag, place);
    if (braces) return braces;
    const inner = open.at(-1);
    if (tag.kind === 'block') open.push({ tag, hasElse: false });
    else if (tag.kind === 'else') {
      if (!inner || inner.hasElse)
        return at('template-stray-else', tag, place, { twice: inner !== undefined });
      inner.hasElse = tag.name === '';
    } else if (tag.kind === 'close') {
      if (!inner) return at('template-stray-close', tag, place, { name: tag.name });
      if (inner.tag.name !== tag.name) return wrongClose(tag, open, place);
      open.pop();
    }
  }
  const unclosed = open.at(-1)?.tag;
  return unclosed && at('template-unclosed-block', unclosed, place, { name: unclosed.name });
}

/** A block is closed with another name: either it was never closed, or the name is wrong. */
function wrongClose(tag: Tag, open: readonly { tag: Tag }[], place: TextPlace): Finding {
  const inner = open.at(-1)!.tag;
  if (open.some((it) => it.tag.name === tag.name))
    return at('template-unclosed-block', inner, place, { name: inner.name });
  return at('template-wrong-close', tag, place, {
    name: tag.name,
    opened: inner.name,
    line: place.location(inner.offset, inner.length).range.start.line,
  });
}

function mistakeInBraces(tag: Tag, place: TextPlace): Finding | undefined {
  if (tag.kind === 'comment' || tag.opening === 4)
    return tag.closing === 0 ? at('template-unclosed-braces', tag, place, {}) : undefined;
  if (tag.closing === 0 && tag.openQuote === undefined) return at('template-unclosed-braces', tag, place, {});
  if (tag.opening === 2 && tag.closing === 3)
    return finding('template-stray-braces', place.location(tag.offset + tag.length - 1, 1), { braces: '}' });
  if (tag.opening === 3 && tag.closing === 2)
    return finding('template-raw-output', place.location(tag.offset, tag.length), {});
  return undefined;
}

type SyntaxCode =
  | 'template-stray-else'
  | 'template-stray-close'
  | 'template-wrong-close'
  | 'template-unclosed-block'
  | 'template-unclosed-braces';

const at = <C extends SyntaxCode>(
  code: C,
  { offset, length }: Tag,
  place: TextPlace,
  args: Parameters<typeof finding<C>>[2],
): Finding => finding(code, place.location(offset, length), args);
