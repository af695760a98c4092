import { phrases } from '../../core/wording/phrase.ts';

/** Printed between the place and the message. */
export const severityMarks = phrases({
  error: { zh: '错误：', en: 'error: ' },
  warning: { zh: '警告：', en: 'warning: ' },
  info: { zh: '说明：', en: 'info: ' },
});

/** The names of severities; `off` for a rule that is switched off. */
export const severityNames = phrases({
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '说明', en: 'info' },
  off: { zh: '关闭', en: 'off' },
});

/** Printed before the further lines of a finding. */
export const findingWords = phrases({
  hint: { zh: '提示：', en: 'hint: ' },
  /** Before a further place, which is in the unit's data. */
  related: { zh: '数据见 ', en: 'the value is at ' },
});
