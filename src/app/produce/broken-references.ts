import { brokenReferences } from '../../core/compose/references.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding, type Location } from '../../core/model/diagnostic.ts';
import type { Document } from '../../core/model/document.ts';
import type { TemplateFiles } from '../../core/template/compiled.ts';
import type { Texts } from '../files/texts.ts';

/**
 * The references of a document that point at nothing in it, each where the template has it: a part that the unit has no
 * facts for is left out, and whatever refers to it is left hanging.
 *
 * @param files the files of the document's templates
 * @param texts the texts of packs' files; a built-in pack's are not read, and its body is named instead
 */
export function brokenReferencesOf(document: Document, files: TemplateFiles, texts: Texts): Finding[] {
  const all = [files.body, ...Object.values(files.blocks)];
  return brokenReferences(document).map((name) =>
    finding('reference-broken', placeOf(name, all, texts) ?? { file: files.body, range: FILE_START }, {
      name,
    }),
  );
}

function placeOf(name: string, files: readonly string[], texts: Texts): Location | undefined {
  const written = `:ref[${name}]`;
  for (const file of files) {
    const text = texts.get(file);
    const at = text?.indexOf(written) ?? -1;
    if (text === undefined || at < 0) continue;
    const lines = text.slice(0, at).split(/\r?\n/);
    const line = lines.length;
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return { file, range: { start: { line, column }, end: { line, column: column + written.length } } };
  }
  return undefined;
}
