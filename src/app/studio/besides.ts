import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { CheckMemory } from '../../core/check/memory.ts';
import { type SentSettings, sentSettings } from '../../core/check/sent-settings.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { read } from '../../core/read/read.ts';
import { DOCUMENT_KINDS } from '../../core/unit/kinds/kinds.ts';
import { officialDocuments, type WithDocuments } from '../../core/unit/official-documents.ts';
import { WHATEVER_IS_THERE } from '../job/document-selection.ts';
import { openJob } from '../job/open-job.ts';
import { settingsIn } from '../job/settings.ts';
import { configurationFor, isCustomised } from '../packs/customised.ts';
import { isInside } from '../packs/folder.ts';
import { outsidePack } from './packs.ts';

/** What `report check` goes by besides the text of a file, and what it tells besides. */
export interface Besides {
  /** The settings of rules; absent where the folder sets nothing. */
  readonly settings?: SentSettings;
  /**
   * What is found in the configuration, packs and attachments, and at the values that name them. Files are relative to the
   * opened folder.
   */
  readonly findings: readonly Finding[];
  /** Whether what is typed can change them: a pack or an attachment has a part in what is printed. */
  readonly dependsOnText: boolean;
}

/**
 * What `report check` goes by besides a text that is not yet saved.
 *
 * @param root the opened folder: nothing outside of it is read because a text names it
 * @param path the path of the unit's file
 * @param name its name for the page
 */
export async function besidesOf(
  root: string,
  { path, name, text }: { readonly path: string; readonly name: string; readonly text: string },
  memory: CheckMemory,
): Promise<Besides> {
  const bytes = new TextEncoder().encode(text);
  const data = (read(path, bytes, unitKeys).source?.data ?? {}) as WithDocuments & {
    readonly template?: unknown;
  };
  const config = await configurationFor(path);
  const settings = config ? { settings: sentSettings((await settingsIn(config)).settings) } : {};
  const named = attachmentsIn(data);
  if (!isCustomised(path, data, [], config) && named.length === 0)
    return { ...settings, findings: [], dependsOnText: false };
  const folder = dirname(path);
  const outside =
    outsidePack(root, folder, data) ??
    (await firstOf(named, async (it) => !(await isIn(root, resolve(folder, it)))));
  if (outside !== undefined) {
    const at = { file: name, range: FILE_START };
    const refusal = finding('studio-out-of-reach', at, { file: outside, why: 'folder' });
    return { ...settings, findings: [refusal], dependsOnText: true };
  }
  const { findings, unit } = await openJob({
    file: path,
    documents: WHATEVER_IS_THERE,
    readResult: { bytes },
    memory,
  });
  const own = new Set(unit.findings);
  const label = (file: string) =>
    file === path ? name : file === '' ? '' : relative(root, file).split(sep).join('/');
  return {
    ...settings,
    findings: findings.filter((it) => !own.has(it)).map((it) => ({ ...it, file: label(it.file) })),
    dependsOnText: true,
  };
}

/** The files that attachments name, whatever else the text says. */
function attachmentsIn(data: WithDocuments): readonly string[] {
  try {
    return [...officialDocuments(data, DOCUMENT_KINDS)].flatMap(({ document }) =>
      (document.attachments ?? []).flatMap((it) =>
        typeof it === 'object' && typeof it.file === 'string' ? [it.file] : [],
      ),
    );
  } catch {
    // What is written is no unit's file yet.
    return [];
  }
}

/** Whether a path is in a folder, also once its links are followed. */
async function isIn(root: string, path: string): Promise<boolean> {
  return isInside(root, path) && isInside(root, await realpath(path).catch(() => path));
}

async function firstOf<T>(all: readonly T[], isIt: (one: T) => Promise<boolean>): Promise<T | undefined> {
  for (const it of all) if (await isIt(it)) return it;
  return undefined;
}
