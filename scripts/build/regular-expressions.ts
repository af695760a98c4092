import ts from 'typescript';

const HAN = String.raw`\p{Script=Han}`;

/**
 * Writes Chinese characters in regular expressions as ranges, and all others that are not of ASCII as escapes. V8 makes
 * the ranges of a property anew for each expression that names it, which takes a sixth of a millisecond each time, and a
 * check has a hundred such expressions; and code in ASCII it holds and reads as one byte a character.
 *
 * @param code JavaScript as esbuild writes it: nothing but regular expressions and raw strings has other characters than
 *   those of ASCII
 */
export function withPlainExpressions(code: string): string {
  if (!/[^\0-\x7f]/.test(code) && !code.includes(HAN)) return code;
  const source = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  let plain = '';
  let at = 0;
  const put = (node: ts.Node, text: string) => {
    plain += code.slice(at, node.getStart(source)) + text;
    at = node.end;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) put(node, plainExpression(node.getText(source)));
    else if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'String.raw') {
      // Each piece of the string becomes one of its own, in which characters can be escaped.
      const pieces = ts.isNoSubstitutionTemplateLiteral(node.template)
        ? [node.template]
        : [node.template.head, ...node.template.templateSpans.map(({ literal }) => literal)];
      const values = ts.isTemplateExpression(node.template)
        ? node.template.templateSpans.map(({ expression }) => expression)
        : [];
      plain += `${code.slice(at, node.getStart(source))}(`;
      pieces.forEach((piece, index) => {
        const raw = piece.getText(source).replace(/^[`}]|(?:`|\$\{)$/g, '');
        plain += JSON.stringify(raw).replace(/[^\0-\x7f]/g, escaped);
        const value = values[index];
        if (!value) return;
        plain += '+(';
        at = value.getStart(source);
        visit(value);
        plain += `${code.slice(at, value.end)})+`;
      });
      plain += ')';
      at = node.end;
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return plain + code.slice(at);
}

/** The same for one expression between slashes. */
export const plainExpression = (expression: string): string =>
  pieces(expression, LAST, (it) =>
    // An escaped mark that means itself needs no escape.
    it.replace(/^\\(?=[^\0-\x7f])/, '').replace(/[^\0-\x7f]/g, escaped),
  );

/**
 * An expression that finds the same in every text whose characters are of one UTF-16 unit each; undefined if none is known.
 * It does without the flag `u`, and without the Chinese characters beyond: of these V8 makes pairs of units, which takes
 * longer than all other Chinese characters together.
 */
export function expressionOfUnits({ source, flags }: RegExp): RegExp | undefined {
  // Without case, letters stand for others with the flag `u` than without it.
  if (!flags.includes('u') || flags.includes('i')) return undefined;
  const plain = pieces(source, LAST_OF_ONE_UNIT, (it) => it);
  if (/\\u\{|\\p/i.test(plain) || /[^\0-\uffff]/u.test(source)) return undefined;
  return new RegExp(plain, flags.replace('u', ''));
}

const LAST = 0x10ffff;
const LAST_OF_ONE_UNIT = 0xffff;

/** An expression with Chinese characters as ranges, and each other piece of it as another. */
function pieces(expression: string, last: number, other: (it: string) => string): string {
  let isInClass = false;
  return expression.replace(/\\p\{Script=Han\}|\\?[\s\S]/gu, (it) => {
    if (it === HAN) return isInClass ? hanRanges(last) : `[${hanRanges(last)}]`;
    if (it === '[') isInClass = true;
    if (it === ']') isInClass = false;
    return other(it);
  });
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const ranges = new Map<number, string>();

/** The characters of the script, as the content of a class of an expression with the flag `u`. */
function hanRanges(last: number): string {
  const found = ranges.get(last) ?? rangesOf(/\p{Script=Han}/u, last);
  ranges.set(last, found);
  return found;
}

function rangesOf(class_: RegExp, last: number): string {
  const character = (point: number) =>
    point > 0xffff ? `\\u{${point.toString(16)}}` : escaped(String.fromCharCode(point));
  let text = '';
  let start: number | undefined;
  for (let point = 0; point <= last + 1; point++) {
    const isIn = point <= last && class_.test(String.fromCodePoint(point));
    if (isIn) start ??= point;
    else if (start !== undefined) {
      text += start === point - 1 ? character(start) : `${character(start)}-${character(point - 1)}`;
      start = undefined;
    }
  }
  return text;
}
