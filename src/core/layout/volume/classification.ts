import type { Head, Volume } from '../../document/document.ts';

/** From the least secret to the most secret. */
const LEVELS: readonly string[] = ['秘密', '机密', '绝密'];

/**
 * How secret a volume is: as its most secret document, for as long as the longest of them (关于国家秘密载体保密管理的规定 on
 * bound papers). Where a secret document does not say for how long, no time is said of the whole.
 *
 * @returns undefined if none of its documents is secret
 */
export function volumeClassification({ parts }: Volume): Head['classification'] {
  const secret = parts.flatMap(({ document }) => document.head.classification ?? []);
  const level = LEVELS.findLast((it) => secret.some((one) => one.level === it));
  if (level === undefined) return undefined;
  const years = secret.map((it) => it.years);
  return years.every((it) => it !== undefined) ? { level, years: Math.max(...years) } : { level };
}
