import { sha256 } from '../archive/sha-256.ts';
import type { Materials } from '../compose/compose.ts';
import type { Style } from '../generated/style.ts';
import type { Unit } from '../generated/unit.ts';
import type { CompiledDocument } from '../template/compiled.ts';

/** What a document is made with: the materials it is composed of, and its look. */
export interface Making {
  readonly materials: Materials;
  readonly style: Style;
}

/**
 * What a file is made from, as hexadecimal SHA-256: the unit's data, the texts of its attachments, the templates, options
 * and look of every document in it, and the program's version. Comments, and where the files stand, have no part in it, nor
 * has the day.
 *
 * @param makings what each document in it is made with, by its kind
 */
export function inputsHash(
  version: string,
  unit: Unit,
  makings: readonly (readonly [kind: string, making: Making])[],
): string {
  const parts = makings.map(([kind, { materials, style }]) => {
    const { template, options = template?.options ?? {}, texts, logo, watermark, report } = materials;
    return [
      kind,
      template && wording(template),
      options,
      [...(texts ?? [])],
      logo && sha256(logo.bytes),
      watermark,
      style,
      ...(report?.template ? [wording(report.template), report.options ?? {}] : []),
    ];
  });
  return sha256(JSON.stringify([version, unit, parts]));
}

/** What a template writes: neither where its files are nor on which line of them a thing stands. */
const wording = ({ title, body, blocks, defaults = {} }: CompiledDocument): string =>
  JSON.stringify([title, body, Object.entries(blocks).sort(), defaults], (key, value) =>
    key === 'at' || key === 'starts' ? undefined : value,
  );
