// Generated from src/core/starter/unit/sections.ts by `npm run generate`; do not edit.

/** An example text that `report init` writes into a new file. */
export interface SampleText {
  /** The English keys that lead to it, joined by dots; the numbers of list entries are left out. */
  readonly key: string;
  /** The text as it is written, with {year} and {subject} in place of the year and the subject of the file. */
  readonly text: string;
}

/** The example texts that no real file would hold by chance. */
export const sampleTexts: readonly SampleText[] = [
  { key: 'document.number', text: '青文旅〔{year}〕12号' },
  { key: 'overview', text: '{year}年，我单位认真落实{subject}工作责任制，各项工作有序推进。' },
  { key: 'systems.title', text: '{subject}工作责任制实施办法' },
  { key: 'systems.summary', text: '明确各部门的责任和任务' },
  { key: 'work.title', text: '压实责任，健全格局' },
  { key: 'work.measures', text: '制定年度任务清单，分解到部门、落实到人' },
  { key: 'work.measures', text: '召开专题会议研究部署工作' },
  { key: 'work.title', text: '加强检查，督促落实' },
  { key: 'work.measures', text: '每季度对各部门落实情况检查一次' },
  { key: 'emergency.plan', text: '突发事件应急预案' },
  { key: 'problems.title', text: '责任传导不够到位' },
  { key: 'problems.description', text: '个别部门专题研究不够，以传达文件代替具体安排。' },
  { key: 'problems.cause', text: '部门分工调整后，责任没有随之明确' },
  { key: 'problems.description', text: '新进人员参加培训的比例偏低。' },
  { key: 'problems.cause', text: '培训集中在年初，年中进入的人员没有补训' },
  { key: 'rectifications.measure', text: '督促有关部门专题研究，制定任务清单' },
  { key: 'rectifications.result', text: '各部门均已制定任务清单' },
  { key: 'rectifications.measure', text: '把责任制内容纳入新进人员培训' },
  { key: 'carriedOver.description', text: '部分台账记录不完整。' },
  { key: 'carriedOver.measure', text: '统一台账格式，明确登记责任' },
  { key: 'carriedOver.result', text: '各部门台账格式统一，登记项目齐全' },
  { key: 'nextYear', text: '健全督查机制，每半年开展一次专项督查' },
  { key: 'nextYear', text: '加强学习培训，提高履职能力' },
];
