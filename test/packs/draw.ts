import { join, relative, resolve } from 'node:path';
import { configurationFor, templatesFor } from '../../src/app/job/templates.ts';
import { checkedUnit } from '../../src/app/job/unit.ts';
import { compose } from '../../src/core/compose/compose.ts';
import type { Document, DocumentKind } from '../../src/core/document/document.ts';
import type { StyleFile } from '../../src/core/generated/style.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { folderWith, GOOD } from '../cli/run.ts';
import { blockText } from '../support/markdown-text.ts';

/** The result for a unit's file with the packs around it. */
export interface Drawn {
  /** Title and body, one line for each block; absent if there are errors. */
  readonly text?: string;
  readonly document?: Document;
  readonly style?: StyleFile | undefined;
  readonly findings: readonly Finding[];
  /** `code file:line:column` of each finding; the file is relative to the test's folder. */
  readonly told: readonly string[];
  readonly folder: string;
}

interface Options {
  /** The packs that the command line names, relative to the test's folder. */
  readonly line?: readonly string[];
  readonly kind?: DocumentKind;
  /** The unit's file, relative to the test's folder. */
  readonly file?: string;
}

/** Composes `org.yaml` in a new folder with the given files; a valid one by default. */
export function draw(files: Readonly<Record<string, string>>, options: Options = {}): Promise<Drawn> {
  const { file = 'org.yaml' } = options;
  return drawIn(folderWith({ [file]: GOOD, ...files }), options);
}

/** The same in an existing folder. */
export async function drawIn(
  folder: string,
  { line = [], kind = 'situation-report', file = 'org.yaml' }: Options = {},
): Promise<Drawn> {
  const asked = { products: [kind], all: false };
  const unit = await checkedUnit(join(folder, file), asked);
  if (!unit.data) throw new Error(JSON.stringify(unit.findings));
  const named = line.map((it) => (it.startsWith('.') ? join(folder, it) : it));
  const path = join(folder, file);
  const config = await configurationFor(path);
  const { templates, findings: found } = await templatesFor(path, unit, named, [kind], config);
  const findings = [...(config?.findings ?? []), ...found];
  const told = findings.map(({ code, file: at, range: { start } }) => {
    const isElsewhere = at === '' || at.startsWith('templates/');
    const shown = isElsewhere ? at : relative(folder, resolve(at));
    return `${code} ${shown}:${start.line}:${start.column}`;
  });
  const template = templates.get(kind);
  if (!template) return { findings, told, folder };
  const document = compose(unit.data, kind, {
    template: template.document,
    options: template.options,
  });
  const text = [document.title, ...document.body.map(blockText)].join('\n');
  return { findings, told, folder, document, text, style: template.document.style };
}

/** The files of a pack in a folder of its own. */
export function pack(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
}

/** A pack that changes only the opening of the built-in report. */
export const opening = (folder: string, text: string, parent = 'situation-report') =>
  pack(folder, {
    'pack.yaml': `name: ${folder.replace(/.*\//, '').replace('report-template-', '')}\nextends: ${parent}\n`,
    'blocks/opening.hbs': text,
  });
