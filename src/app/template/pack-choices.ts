import type { Finding } from '../../core/model/diagnostic.ts';
import { documents } from '../../core/template/generated/packs.js';
import { type Texts, textsOf } from '../files/texts.ts';
import { REPORT } from '../job/document-selection.ts';
import { checkedUnit } from '../job/unit.ts';
import { shipped } from '../package/files.ts';
import { packCandidates } from '../packs/candidates.ts';
import { chooseFor, type PackChoice } from '../packs/choose.ts';
import { configurationFor } from '../packs/customised.ts';
import { openLibrary } from '../packs/library.ts';
import { PACK_KINDS, type PackKind } from '../packs/pack.ts';

/** The packs that draw a unit's documents, and why these. */
export interface PackChoices {
  /** Whether the unit's file could be opened. */
  readonly opened: boolean;
  /** For each kind of document. */
  readonly choices: readonly PackChoice[];
  /** The path of the configuration that was read, if there is one. */
  readonly configFile?: string | undefined;
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

/** The kinds with a built-in pack. Other kinds have no default and are shown only if asked for. */
const SERVED = PACK_KINDS.filter((kind) => documents[kind] !== undefined);

/**
 * Chooses the pack that draws each document of a unit's file.
 *
 * @param line the packs that the command line names
 */
export async function packChoices(
  file: string,
  line: readonly string[],
  kinds: readonly PackKind[] = SERVED,
): Promise<PackChoices> {
  const { opened, source, findings: found, text } = await checkedUnit(file, REPORT);
  if (!opened) return { opened, choices: [], findings: found, texts: new Map() };
  const library = openLibrary(shipped());
  const config = await configurationFor(file);
  const all = packCandidates(library, { file, source, line, config });
  const choices = await Promise.all(kinds.map((kind) => chooseFor(kind, all, file)));
  const unread = source ? [] : found;
  const findings = [...unread, ...(config?.findings ?? []), ...choices.flatMap((it) => it.findings)];
  return {
    opened,
    choices,
    configFile: config?.path,
    findings: once(findings),
    texts: textsOf([file, text], ...(config?.texts ?? []), ...library.texts),
  };
}

function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((it) => [JSON.stringify(it), it])).values()];
}
