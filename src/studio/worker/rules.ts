import { type SentSettings, settingsSent } from '../../core/check/sent-settings.ts';
import type { Source } from '../../core/model/source.ts';
import type { Product } from '../../core/produce/built-in.ts';
import { defaultSettings, type Settings } from '../../core/rules/settings/settings.ts';
import { documentsIn } from '../../core/unit/documents-in.ts';
import type { DocumentKind } from '../../core/unit/kinds/kinds.ts';
import { kindsOf } from './drawable.ts';

let now: Settings = defaultSettings;

/** From now on texts are judged by these settings; undefined: by those of a unit that sets nothing. */
export function useRules(sent: SentSettings | undefined): void {
  now = sent ? settingsSent(sent) : defaultSettings;
}

/** The settings that texts are judged by. */
export const rulesInUse = (): Settings => now;

/** The documents that a text is judged for: those of `report check`, and the one that is shown. */
export const kindsJudged = (product: Product, source: Source): readonly DocumentKind[] => [
  ...new Set([...documentsIn(source.data), ...kindsOf({ product }, source)]),
];
