/**
 * Responsibility areas as units name them, each with the fields that it belongs to: one body often answers for several
 * areas of one field. A name that contains another one comes before it.
 */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  网络意识形态: ['宣传', '网信'],
  意识形态: ['宣传', '党建'],
  网络安全: ['网信', '保密'],
  数据安全: ['网信', '保密'],
  安全生产: ['安全'],
  消防安全: ['安全'],
  食品安全: ['安全'],
  国家安全: ['安全', '平安', '保密'],
  校园安全: ['安全', '平安'],
  医疗安全: ['安全'],
  消防: ['安全'],
  保密: ['保密'],
  党风廉政: ['党建'],
  生态环境保护: ['环境'],
  环境保护: ['环境'],
  平安建设: ['平安', '安全'],
  法治建设: ['平安'],
  乡村振兴: ['乡村'],
  森林防火: ['安全'],
  防汛: ['安全'],
  信访: ['平安'],
  禁毒: ['平安'],
  档案: ['保密'],
  党建: ['党建', '宣传'],
};

/** The area that a text names; of two names within each other, the longer. */
export const areaIn = (text: string): string | undefined =>
  Object.keys(AREAS).find((it) => text.includes(it));

/** Whether two areas share no field, so that one body would hardly answer for both. */
export const areApart = (one: string, other: string): boolean =>
  !(AREAS[one] ?? []).some((it) => (AREAS[other] ?? []).includes(it));
