import { brokenReferences } from '../../core/compose/references.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import type { Document } from '../../core/document/document.ts';
import { FILE_START, type Finding, type Location } from '../../core/model/diagnostic.ts';
import type { TemplateFiles } from '../../core/template/compiled.ts';
import type { Texts } from '../files/texts.ts';
import { placeInText } from './place-in-text.ts';

/**
 * Findings for the references of a document that point at nothing in it. They are placed where the template has them.
 * The usual cause: a part is left out because the unit has no facts for it, and something still refers to it.
 *
 * @param files the files of the document's templates
 * @param texts the texts of packs' files. Those of built-in packs are not read; the finding then points at the start of
 * the body
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
    const place = text === undefined ? undefined : placeInText(file, text, written);
    if (place) return place;
  }
  return undefined;
}
