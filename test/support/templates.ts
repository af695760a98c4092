import type { Finding } from '../../src/core/model/diagnostic.ts';
import type { Path } from '../../src/core/model/source.ts';
import { compileTemplate } from '../../src/core/template/compile.ts';
import { engineFor } from '../../src/core/template/engine.ts';
import { TemplateFailure } from '../../src/core/template/failure.ts';

/** Compiles a body and its blocks, and runs the body on the data. */
export async function rendered(
  body: string,
  data: object,
  blocks: Readonly<Record<string, string>> = {},
): Promise<string> {
  const compiled = Object.entries(blocks).map(
    ([name, text]) => [name, compileTemplate(text, { file: `blocks/${name}.hbs` })] as const,
  );
  return engineFor({
    pack: 'test',
    title: compileTemplate(''),
    body: compileTemplate(body, { file: 'body.hbs' }),
    blocks: Object.fromEntries(compiled),
    files: {
      title: 'pack.yaml',
      body: 'body.hbs',
      blocks: Object.fromEntries(Object.keys(blocks).map((name) => [name, `blocks/${name}.hbs`])),
    },
  }).body(data);
}

/** The failure of a template that cannot be compiled or run; `at` is `file:line:column`. */
export interface Told {
  readonly code: string;
  readonly at: string;
  readonly finding: Finding;
  readonly path: Path | undefined;
}

/** The failure of a template; a template that writes something instead fails the test. */
export async function failureOf(
  body: string,
  data: object,
  blocks: Readonly<Record<string, string>> = {},
): Promise<Told> {
  let written: string;
  try {
    written = await rendered(body, data, blocks);
  } catch (error) {
    if (!(error instanceof TemplateFailure)) throw error;
    const { finding, path } = error;
    const { line, column } = finding.range.start;
    return { code: finding.code, at: `${finding.file}:${line}:${column}`, finding, path };
  }
  throw new Error(`it wrote ${JSON.stringify(written.slice(0, 200))}`);
}
