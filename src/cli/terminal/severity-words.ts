import type { Severity } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';

/** Printed between the place and the message. */
export const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误：', warning: '警告：', info: '说明：' },
  en: { error: 'error: ', warning: 'warning: ', info: 'info: ' },
};

/** Printed before a further place, which is in the unit's data. */
export const RELATED_WORD: Readonly<Record<Language, string>> = { zh: '数据见 ', en: 'the value is at ' };

export const HINT_WORD: Readonly<Record<Language, string>> = { zh: '提示：', en: 'hint: ' };

/** The names of severities; `off` for a rule that is switched off. */
export const SEVERITY_NAMES: Readonly<Record<Language, Readonly<Record<Severity | 'off', string>>>> = {
  zh: { error: '错误', warning: '警告', info: '说明', off: '关闭' },
  en: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
};
