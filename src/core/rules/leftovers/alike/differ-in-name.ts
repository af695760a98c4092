/** The end of the name of a body, post, person or place, or of a thing that is counted. */
const NAME_END =
  /(?:[科室局处部办院校系站所队厅委省市县区镇乡村组员长会司店厂班]|中心|公司|单位|学校|街道|主任|书记|小组|人员|教师|学生|职工|干部|领导|机关|平台|网站|账号|系统|场所)$/u;

const FIGURE = /[\d一二三四五六七八九十百千万两半]/u;

/**
 * Whether two sentences say the same about two objects: they differ only in a name or a figure. 办公室负责…… and 宣传科负责…… are
 * not copies.
 */
export function differInName(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
  const parts = [one, other].map(
    (it) => [it.slice(start, it.length - end), it.slice(it.length - end)] as const,
  );
  return parts.every(([part, rest]) => isNamed(part, rest));
}

/** Both names may have the same end, which is then part of `rest`: 教务处, 学工处. */
const isNamed = (part: string, rest: string): boolean =>
  part !== '' &&
  (FIGURE.test(part) ||
    [part, part + rest.slice(0, 1), part + rest.slice(0, 2)].some((it) => NAME_END.test(it)));
