import { readFileSync } from 'node:fs';
import type { TemplateSet } from '../../src/core/template/check/template-set.ts';
import { compileTemplate } from '../../src/core/template/compile.ts';
import type { CompiledDocument, CompiledTemplate } from '../../src/core/template/compiled.ts';
import { documents } from '../../src/core/template/generated/packs.js';
import type { TemplateText } from '../../src/core/template/parse/template-text.ts';
import { builtInDocuments, builtInSet } from './template-set.ts';

/** The built-in document of a kind as if its pack belonged to a unit: the places of all texts are known. */
export function asOwnPack(
  kind: string,
  change: (it: TemplateText) => TemplateText = (it) => it,
): CompiledDocument {
  const { pack } = builtInDocuments.find((it) => it.kind === kind) as { pack: string };
  const { title, body, blocks } = builtInSet(pack, kind) as Required<TemplateSet>;
  const compiled = (it: TemplateText): CompiledTemplate => {
    const { text, ...origin } = change(it);
    return compileTemplate(text, origin);
  };
  const texts = [...blocks];
  return {
    ...(documents[kind] as CompiledDocument),
    title: compiled(title),
    body: compiled(body),
    blocks: Object.fromEntries(texts.map(([name, it]) => [name, compiled(it)])),
    files: {
      title: title.file,
      body: body.file,
      blocks: Object.fromEntries(texts.map(([name, { file }]) => [name, file])),
    },
  };
}

/** The lines of a file of the project, each with its line end. */
export const linesOfFile = (file: string): string[] => readFileSync(file, 'utf8').split(/(?<=\n)/);
