import { sha256 } from '../archive/sha-256.ts';
import type { Materials } from '../compose/compose.ts';
import type { Style } from '../generated/style.ts';
import type { Unit } from '../generated/unit.ts';
import type { CompiledDocument } from '../template/compiled.ts';

/** What a document is made with: the materials to compose it and its style. */
export interface DocumentInputs {
  readonly materials: Materials;
  readonly style: Style;
}

/**
 * The hexadecimal SHA-256 of everything that a file is made from: the unit's data, the texts of its attachments, the
 * templates, options and style of every document in it, and the program's version. Comments, the paths of files and the
 * day do not count.
 *
 * @param inputs what each document in the file is made with, by kind
 * @param hashed the platform's SHA-256 in hexadecimal digits, where it has one that need not be waited for
 */
export function inputsHash(
  version: string,
  unit: Unit,
  inputs: readonly (readonly [kind: string, making: DocumentInputs])[],
  hashed: (content: string | Uint8Array) => string = sha256,
): string {
  const parts = inputs.map(([kind, { materials, style }]) => {
    const { template, options = template?.options ?? {}, texts, logo, watermark, report } = materials;
    return [
      kind,
      template && wording(template),
      options,
      [...(texts ?? [])],
      logo && hashed(logo.bytes),
      watermark,
      style,
      ...(report?.template ? [wording(report.template), report.options ?? {}] : []),
    ];
  });
  return hashed(JSON.stringify([version, unit, parts]));
}

/** The content of a template, without its files and positions in them. */
function wording(template: CompiledDocument): string {
  const known = wordings.get(template);
  if (known !== undefined) return known;
  const { title, body, blocks, defaults = {} } = template;
  const its = JSON.stringify([title, body, Object.entries(blocks).sort(), defaults], (key, value) =>
    key === 'at' || key === 'starts' ? undefined : value,
  );
  wordings.set(template, its);
  return its;
}

/** A template is the same for all reports of a process. */
const wordings = new WeakMap<CompiledDocument, string>();
