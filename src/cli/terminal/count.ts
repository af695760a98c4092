import type { Severity } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';

/** The number of errors and warnings in words; undefined if there are none. */
export function countInWords(severities: readonly Severity[], language: Language): string | undefined {
  const errors = severities.filter((it) => it === 'error').length;
  const warnings = severities.filter((it) => it === 'warning').length;
  const counted = [
    [errors, '个错误', 'error'],
    [warnings, '个警告', 'warning'],
  ] as const;
  const told = counted.filter(([count]) => count > 0);
  if (told.length === 0) return undefined;
  return language === 'zh'
    ? told.map(([count, zh]) => `${count} ${zh}`).join('，')
    : told.map(([count, , en]) => `${count} ${en}${count === 1 ? '' : 's'}`).join(', ');
}
