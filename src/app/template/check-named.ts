import type { Finding } from '../../core/model/diagnostic.ts';
import { type Texts, textsOf } from '../files/texts.ts';
import { settingsFor } from '../job/settings.ts';
import { checkPack } from '../packs/check-pack.ts';
import { openNamed } from './open.ts';
import { inTemplates } from './wording.ts';

/** What is wrong with a pack. */
export interface CheckedPack {
  /** Whether the pack was found. */
  readonly opened: boolean;
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

/**
 * Checks a pack with all that it extends, without data: its files, its templates and what they say.
 *
 * @param name its folder, or the name of an installed or built-in pack
 */
export async function checkNamed(name: string): Promise<CheckedPack> {
  const opened = await openNamed(name);
  const { settings, ...rules } = await settingsFor(opened.packs[0]?.source.file ?? '');
  const { texts } = opened.library;
  const found = await checkPack(opened.library, opened, (it) => inTemplates(it, settings, texts));
  return {
    opened: opened.found,
    findings: [...rules.findings, ...found],
    texts: textsOf(...texts, ...rules.texts),
  };
}
