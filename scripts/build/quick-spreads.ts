import ts from 'typescript';

/**
 * Puts `...null` in front of objects that begin with a spread and go on: `{...it, more}` is `{...null, ...it, more}`,
 * which is the same. V8 copies the first spread of an object by one step, but up to Node.js 20 each key that is new behind
 * it then takes half a microsecond, twenty times as long as otherwise; of later releases it costs some thirty nanoseconds
 * an object. A report makes some ten thousand of them.
 *
 * @param code JavaScript as esbuild writes it
 */
export function withQuickSpreads(code: string): string {
  if (!code.includes('{...')) return code;
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  let quick = '';
  let at = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && node.properties.length > 1) {
      const [first] = node.properties;
      if (first && ts.isSpreadAssignment(first)) {
        const start = first.getStart(source);
        quick += `${code.slice(at, start)}...null,`;
        at = start;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return quick + code.slice(at);
}
