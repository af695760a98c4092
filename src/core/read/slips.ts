import type { MistakeEdit, ReadMistake } from './mistake-log.ts';
import type { Offsets } from './places.ts';

/** A slip of a Chinese input method, and the edit that mends it. */
export type InputSlip = Extract<
  ReadMistake,
  {
    code:
      | 'full-width-colon'
      | 'full-width-comma'
      | 'full-width-dash'
      | 'full-width-hash'
      | 'full-width-space'
      | 'missing-space';
  }
> & { readonly fix: MistakeEdit };

/** Anything with a mend. */
type SlipFix = Pick<InputSlip, 'fix'>;

/**
 * Finds lines that are indented with full-width spaces, begin with a full-width dash or `＃`, lack the space after the
 * dash, or begin with a known key that has a full-width colon (`年度：2026`) or no space after its colon. In braces it
 * finds the same mistakes at keys, and full-width commas.
 *
 * Call it only for a text that could not be read as expected, since an ordinary sentence can look like that too.
 *
 * @param within the range to look at; it may begin in the middle of a line
 * @param names the known keys
 * @param verbatim ranges whose lines are text, in the order of the file
 */
export function slipsIn(
  text: string,
  within: Offsets,
  names: ReadonlySet<string>,
  verbatim: readonly Offsets[] = [],
): InputSlip[] {
  const slips: InputSlip[] = [];
  let next = 0;
  let at = within[0];
  for (const line of text.slice(...within).split('\n')) {
    while (next < verbatim.length && (verbatim[next] as Offsets)[1] <= at) next++;
    const isText = next < verbatim.length && (verbatim[next] as Offsets)[0] <= at;
    if (!isText) slips.push(...slipsOfLine(line, at, names));
    at += line.length + 1;
  }
  return slips;
}

/** The text with the slips mended. */
export function mended(text: string, slips: readonly SlipFix[]): string {
  let result = '';
  let done = 0;
  for (const { fix } of slips) {
    result += text.slice(done, fix.at[0]) + fix.newText;
    done = fix.at[1];
  }
  return result + text.slice(done);
}

/** The slip without its mend, for where the mend is not certain. */
export function unmended({ fix: _, ...slip }: InputSlip): ReadMistake {
  return slip;
}

/** A function from an offset in the mended text to the offset in the original text. */
export function placeBefore(slips: readonly SlipFix[]): (at: number) => number {
  return (at) => {
    let longer = 0;
    for (const { fix } of slips) {
      const start = fix.at[0] + longer;
      if (at <= start) break;
      const end = start + fix.newText.length;
      if (at < end) return fix.at[0];
      longer += fix.newText.length - (fix.at[1] - fix.at[0]);
    }
    return at - longer;
  };
}

/** @param start offset of the line in the text */
function slipsOfLine(line: string, start: number, names: ReadonlySet<string>): InputSlip[] {
  const slips: InputSlip[] = [];
  const indent = match(INDENT, line, 0);
  let at = indent.length;
  if (/[^ \t]/.test(indent) && match(OPENS, line, at) !== '') {
    const place = [start, start + at] as const;
    const newText = indent
      .replaceAll('\u3000', '  ')
      .replaceAll('\u00a0', ' ')
      .replace(/[^ \t]/g, '');
    slips.push({ code: 'full-width-space', at: place, args: {}, fix: { at: place, newText } });
  }
  if (line[at] === '＃') {
    const place = [start + at, start + at + 1] as const;
    slips.push({ code: 'full-width-hash', at: place, args: {}, fix: { at: place, newText: '#' } });
    return slips;
  }
  for (let dash = match(DASH, line, at); dash !== ''; dash = match(DASH, line, at)) {
    const end = at + dash.length;
    const place = [start + at, start + end] as const;
    if (!dash.startsWith('-')) {
      const args = { mark: dash.charAt(0) };
      slips.push({ code: 'full-width-dash', at: place, args, fix: { at: place, newText: '- ' } });
    } else if (!/^- +$/.test(dash)) slips.push(missingSpace('-', '', place, '- '));
    at = end;
  }
  const name = match(NAME, line, at);
  at += name.length;
  const colon = names.has(name) ? match(COLON, line, at) : '';
  if (colon !== '') {
    const place = [start + at, start + at + colon.length] as const;
    const newText = line.slice(at + colon.length).trim() === '' ? ':' : ': ';
    slips.push(
      WIDE_COLON.test(colon)
        ? { code: 'full-width-colon', at: place, args: { key: name }, fix: { at: place, newText } }
        : missingSpace(':', name, place, newText),
    );
    at += colon.length;
  }
  const brace = line.indexOf('{', at);
  if (brace >= 0) slips.push(...slipsInBraces(line.slice(brace), start + brace, names));
  return slips;
}

/**
 * The slips among the entries of a map in braces: known keys with a full-width colon, and full-width commas before
 * them.
 *
 * @param stretch from the brace on, or from the first key
 * @param start offset of the stretch in the text
 */
export function slipsInBraces(stretch: string, start: number, names: ReadonlySet<string>): InputSlip[] {
  const slips: InputSlip[] = [];
  for (const { 1: before = '', 2: name = '', 3: colon = '', index } of stretch.matchAll(ENTRY)) {
    if (!names.has(name)) continue;
    if (/[，、]/.test(before)) {
      const place = [start + index, start + index + before.length] as const;
      slips.push({ code: 'full-width-comma', at: place, args: {}, fix: { at: place, newText: ', ' } });
    }
    if (/^: +$/.test(colon)) continue;
    const at = start + index + before.length + name.length;
    const place = [at, at + colon.length] as const;
    slips.push(
      WIDE_COLON.test(colon)
        ? { code: 'full-width-colon', at: place, args: { key: name }, fix: { at: place, newText: ': ' } }
        : missingSpace(':', name, place, ': '),
    );
  }
  return slips;
}

function missingSpace(mark: string, key: string, at: Offsets, newText: string): InputSlip {
  return { code: 'missing-space', at, args: { mark, key }, fix: { at, newText } };
}

/** Spaces of any width, even zero; text copied from a web page brings them in. */
const INDENT = /[ \t\u3000\u00a0\u200b-\u200d\u2060\ufeff]*/y;
/** The beginning of a line of YAML: a dash or a key. */
const OPENS = /[-－]\s|[^\s：:]+[：:]/y;
/** A dash that marks an entry; two of them in a row are punctuation. */
const DASH =
  /-[ \u3000\u00a0\u200b-\u200d\u2060\ufeff]*(?=[^\s-])|[－﹣−—–][ \u3000\u00a0]*(?=[^\s－﹣−—–-])/y;
const NAME = /[^\s：﹕︰∶:＃#'"{}[\],，、]+/y;
const COLON =
  / *[：﹕︰∶][ \u3000\u00a0]*|:[ \u3000\u00a0]*[\u3000\u00a0\u200b-\u200d\u2060\ufeff]+[ \u3000\u00a0]*|:(?=\S)/y;
const WIDE_COLON = /[：﹕︰∶]/;
/** A key in braces, with the separator before it and its colon. */
const ENTRY =
  /((?:^|[{,，、])[ \u3000\u00a0]*)([^\s：﹕︰∶:＃#'"{}[\],，、]+)( *[：﹕︰∶][ \u3000\u00a0]*|:[ \u3000\u00a0]*(?=[^\s}\],，]))/g;

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
