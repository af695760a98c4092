import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { check } from '../../src/core/check/check.ts';
import { compose } from '../../src/core/compose/compose.ts';
import type { Document } from '../../src/core/document/document.ts';
import { plainText } from '../../src/core/document/plain-text.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { numbered } from '../../src/core/layout/numbering/number.ts';
import { flowText } from '../../src/core/layout/text/flow-text.ts';
import { read } from '../../src/core/read/read.ts';

/** The inputs of the contenders: the same report, as YAML for us, as paragraphs and a template for the others. */
export interface Peers {
  readonly yaml: string;
  /** A .docx in our layout whose body is one repeated paragraph, in the syntax that both peers understand. */
  readonly template: string;
  /** JSON: `{ paragraphs: [{ text }] }`. */
  readonly data: string;
  readonly easyTemplateX: string;
  readonly docxtemplater: string;
}

const EXAMPLE = 'examples/bureau.yaml';

/** Writes the template and the data, and bundles a script for each peer as our own program is bundled. */
export async function preparePeers(folder: string): Promise<Peers> {
  const document = await documentOf(EXAMPLE);
  const { body: _body, ...rest } = document;
  const template = await docx(
    {
      ...rest,
      body: ['{#paragraphs}', '{text}', '{/paragraphs}'].map((value) => ({
        type: 'paragraph',
        children: [{ type: 'text', value }],
      })),
    },
    defaultStyle,
  );
  const peers = {
    yaml: EXAMPLE,
    template: join(folder, 'template.docx'),
    data: join(folder, 'data.json'),
    easyTemplateX: join(folder, 'easy-template-x.mjs'),
    docxtemplater: join(folder, 'docxtemplater.mjs'),
  };
  await writeFile(peers.template, template);
  await writeFile(
    peers.data,
    JSON.stringify({ paragraphs: paragraphsOf(document).map((text) => ({ text })) }),
  );
  for (const [entry, outfile] of [
    ['easy-template-x', peers.easyTemplateX],
    ['docxtemplater', peers.docxtemplater],
  ] as const) {
    await build({
      entryPoints: [`scripts/bench/peers/${entry}.ts`],
      outfile,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
  }
  return peers;
}

/** Turns a unit's file into the tree of its report. */
export async function documentOf(file: string): Promise<Document> {
  return compose(unitOf(file, await readFile(file)), 'situation-report');
}

export function unitOf(file: string, bytes: Uint8Array) {
  const { source } = read(file, bytes, unitKeys);
  const unit = source && check(source).unit;
  if (!unit) throw new Error(`${file} does not check`);
  return unit;
}

/** The texts of a document's body; each row of a table is one text. */
function paragraphsOf(document: Document): string[] {
  return numbered(document.body, 'official').flatMap((block) => {
    if (block.type === 'flow') return [flowText(block.steps)];
    if (block.type === 'chart') return [block.label + block.title];
    return block.type === 'table'
      ? [block.header, ...block.rows].map((row) => row.map(plainText).join(' '))
      : [
          block.label +
            (block.type === 'paragraph' && block.runIn ? `${plainText(block.runIn)}。` : '') +
            plainText(block.children),
        ];
  });
}
