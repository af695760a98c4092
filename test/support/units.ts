/** The names of thirty units. The first has a short name in the roster and another one in its file. */
export const UNIT_NAMES: readonly string[] = [
  ...[
    '文化和旅游局',
    '教育局',
    '卫生健康局',
    '交通运输局',
    '水利局',
    '农业农村局',
    '商务局',
    '统计局',
    '审计局',
    '民政局',
  ],
  ...[
    '财政局',
    '司法局',
    '公安局',
    '体育局',
    '档案局',
    '林业局',
    '气象局',
    '应急管理局',
    '医疗保障局',
    '市场监督管理局',
  ],
  ...[
    '图书馆',
    '博物馆',
    '文化馆',
    '美术馆',
    '人民医院',
    '中医医院',
    '第一中学',
    '实验小学',
    '职业技术学院',
    '广播电视台',
  ],
].map((it) => `青山市${it}`);

const ASPECTS = ['思想认识', '制度执行', '平台管理', '教育培训', '应急处置'];
const SOURCES = ['自查', '巡察', '督查'];
const STATES = ['未启动', '推进中', '已完成'];

/** A small unit's file for one year. Apart from the name, its content depends only on the unit's index and the year. */
export function unitText(place: number, year: number, name = UNIT_NAMES[place]): string {
  const n = place + (year - 2020) * 3;
  const problems = Array.from({ length: (n % 3) + 1 }, (_, index) => {
    const at = n + index * 2;
    return `  - {id: P${index + 1}, aspect: ${ASPECTS[at % 5]}, source: ${SOURCES[at % 3]}, description: ${year}年第${place + 1}个单位的第${index + 1}个问题。}`;
  });
  const measures = problems.map((_, index) => {
    const status = STATES[(n + index) % 3];
    const due = `${year}-${index === 0 ? '10-31' : '12-31'}`;
    const completed = status === '已完成' ? `, completed: ${year}-10-20, result: 已经办结` : '';
    return `  - {problems: [P${index + 1}], measure: 逐项落实第${index + 1}项措施, department: 办公室, due: ${due}, status: ${status}${completed}}`;
  });
  return `year: ${year}
subject: 网络意识形态
organisation: {name: ${name}}
document: {date: ${year}-12-10}
systems:
  - {title: 责任制实施办法, status: ${['新建', '修订', '沿用'][n % 3]}}
  - {title: 信息发布审核制度, status: 沿用}
study: {sessions: ${(n % 4) + 2}, participants: ${n * 10 + 40}}
channels:
  - {kind: 微信公众号, count: 1, posts: ${n * 7 + 20}}
figures:
  - {name: 账号巡查, value: ${(n % 6) + 10}, unit: 次, lastYear: ${((n - 3) % 6) + 10}}
problems:
${problems.join('\n')}
rectifications:
${measures.join('\n')}
`;
}

/** Thirty units over three years. In the last year one file is broken, one is missing, and one unit has two files. */
export function threeYears(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const year of [2024, 2025, 2026]) {
    for (const place of UNIT_NAMES.keys())
      files[`units/${year}/${String(place + 1).padStart(2, '0')}.yaml`] = unitText(place, year);
  }
  files['units/2026/07.yaml'] = unitText(6, 2026).replace('problems: [P1]', 'problems: [P9]');
  delete files['units/2026/12.yaml'];
  files['units/2026/03-copy.yaml'] = unitText(2, 2026).replace('办公室', '政治处');
  files['roster.yaml'] = `单位: {全称: 青山市委宣传部}
公文: {主送机关: 青山市委, 发文字号: 青宣〔2027〕3号, 成文日期: 2027-01-10}
填报单位:
${UNIT_NAMES.map((it, place) => (place === 0 ? `  - {全称: ${it}, 简称: 市文旅局}` : `  - ${it}`)).join('\n')}
`;
  return files;
}
