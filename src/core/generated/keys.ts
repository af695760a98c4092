// Generated from schemas/unit.schema.json, schemas/style.schema.json, schemas/pack.schema.json, schemas/config.schema.json, schemas/roster.schema.json by `npm run generate`; do not edit.

import type { TextRole } from '../model/text-role.ts';

/**
 * What the schema allows at one place of a file: the part of it that reading a file and suggesting keys and values
 * need. Each property is missing if the schema says nothing of the kind.
 */
export interface KeyNode {
  /**
   * The keys that a map may have, by their English names. `zh` is the Chinese name of the key, or the English one if it
   * has no other; `node` is what may stand under it.
   */
  readonly keys?: Readonly<Record<string, { readonly zh: string; readonly node: KeyNode }>>;
  /** What each entry of a list may be. */
  readonly items?: KeyNode;
  /** The Chinese values that may be written, each with the English value that the data gets in its place. */
  readonly values?: Readonly<Record<string, string>>;
  /** All values allowed, if the schema lists them. */
  readonly enum?: readonly (string | number)[];
  /** The value that counts if the key is not written. */
  readonly default?: unknown;
  /** A valid value, to show what is meant; maps and lists have none. */
  readonly example?: string | number | boolean;
  /** The map may have any keys, with any values under them. */
  readonly free?: true;
  /** The value is a name, even if it is made of digits alone: it is kept as written, so that 010 does not become 10. */
  readonly verbatim?: true;
  /** The unit that stands behind the number in a document, then others that people write for it. */
  readonly units?: readonly string[];
  /** The role of the text in a document; a text that is not printed as written has none. */
  readonly text?: TextRole;
}

const organisation: KeyNode = {
  keys: {
    name: { zh: '全称', node: { example: '青山市文化和旅游局', text: 'name' } },
    shortName: { zh: '简称', node: { example: '市文旅局', text: 'name' } },
    selfReference: { zh: '自称', node: { default: '我单位', example: '我局', text: 'name' } },
    body: { zh: '领导机构', node: { default: '领导班子', example: '党组', text: 'name' } },
  },
};

const classification: KeyNode = {
  keys: {
    level: { zh: '级别', node: { enum: ['秘密', '机密', '绝密'], example: '秘密' } },
    years: { zh: '年限', node: { example: 1, units: ['年'] } },
  },
};

const attachment: KeyNode = {
  keys: {
    title: { zh: '标题', node: { example: '问题整改台账', text: 'heading' } },
    file: { zh: '文件', node: { example: '附件/演练情况.md' } },
    content: {
      zh: '列表',
      node: {
        values: { 整改: 'rectifications', 制度: 'systems' },
        enum: ['rectifications', 'systems'],
        example: 'rectifications',
      },
    },
    bound: { zh: '装订', node: { default: true, example: false } },
  },
  example: '问题整改台账',
  text: 'heading',
};

const letterhead: KeyNode = {
  keys: {
    text: { zh: '标志', node: { example: '青山市文化和旅游局文件', text: 'name' } },
    mode: {
      zh: '方式',
      node: {
        values: { 电子: 'digital', 套打: 'preprinted' },
        enum: ['digital', 'preprinted'],
        default: 'digital',
        example: 'digital',
      },
    },
    reserve: { zh: '预留', node: { example: 72, units: ['毫米', 'mm'] } },
  },
  example: '青山市文化和旅游局文件',
  text: 'name',
};

const officialDocument: KeyNode = {
  keys: {
    title: { zh: '标题', node: { example: '青山市文化和旅游局关于2025年度网络意识形态工作责任制落实情况的报告', text: 'heading' } },
    identifier: { zh: '公文标识', node: { example: '11370200MB2026000012', text: 'number' } },
    addressee: { zh: '主送机关', node: { items: { text: 'name' }, example: '青山市委宣传部', text: 'name' } },
    copyTo: { zh: '抄送机关', node: { items: { text: 'name' }, example: '青山市纪委监委机关', text: 'name' } },
    issuer: { zh: '发文机关', node: { items: { text: 'name' }, example: '青山市文化和旅游局', text: 'name' } },
    number: { zh: '发文字号', node: { example: '青文旅〔2026〕12号', text: 'number' } },
    signatory: { zh: '签发人', node: { items: { text: 'name' }, example: '张建国', text: 'name' } },
    classification: { zh: '密级', node: classification },
    urgency: { zh: '紧急程度', node: { enum: ['特急', '加急'], example: '加急' } },
    copyNumber: { zh: '份号', node: { example: '000001', verbatim: true } },
    date: { zh: '成文日期', node: { example: '2026-01-05' } },
    note: { zh: '附注', node: { example: '联系人：李敏，电话：0123-4567890', text: 'phrase' } },
    attachments: { zh: '附件', node: { items: attachment } },
    printedBy: { zh: '印发机关', node: { example: '青山市文化和旅游局办公室', text: 'name' } },
    printedOn: { zh: '印发日期', node: { example: '2026-01-06' } },
    attendance: {
      zh: '参会人员',
      node: {
        keys: {
          present: { zh: '出席', node: { items: { text: 'name' }, text: 'name' } },
          absent: { zh: '请假', node: { items: { text: 'name' }, example: '公共服务科吴桐', text: 'name' } },
          observers: { zh: '列席', node: { items: { text: 'name' }, text: 'name' } },
        },
      },
    },
    form: {
      zh: '格式',
      node: {
        values: { 信函: 'letter', 命令: 'order', 纪要: 'minutes' },
        enum: ['letter', 'order', 'minutes'],
        example: 'letter',
      },
    },
    letterhead: { zh: '红头', node: letterhead },
    seal: { zh: '印章', node: { default: false, example: true } },
    stamp: { zh: '签名章', node: { items: { text: 'name' }, example: '青山市文化和旅游局局长', text: 'name' } },
  },
};

const person: KeyNode = {
  keys: {
    name: { zh: '姓名', node: { example: '张建国', text: 'name' } },
    post: { zh: '职务', node: { example: '党组书记、局长', text: 'name' } },
    department: { zh: '部门', node: { example: '宣传科', text: 'name' } },
  },
  example: '办公室主任',
  text: 'name',
};

const office: KeyNode = {
  keys: { department: { zh: '部门', node: { example: '局办公室', text: 'name' } }, head: { zh: '负责人', node: person } },
};

const leadership: KeyNode = {
  keys: {
    name: { zh: '名称', node: { example: '网络意识形态工作领导小组', text: 'name' } },
    established: { zh: '成立日期', node: { example: '2023-03-15' } },
    leader: { zh: '组长', node: person },
    deputies: { zh: '副组长', node: { items: person } },
    members: { zh: '成员', node: { items: person } },
    office: { zh: '办公室', node: office },
    meetings: { zh: '会议次数', node: { example: 4, units: ['次'] } },
  },
};

const system: KeyNode = {
  keys: {
    title: { zh: '名称', node: { example: '网络意识形态工作责任制实施办法', text: 'title' } },
    adopted: { zh: '印发日期', node: { example: '2025-03-12' } },
    number: { zh: '文号', node: { example: '青文旅〔2025〕8号', text: 'number' } },
    kind: { zh: '类别', node: { example: '责任制', text: 'phrase' } },
    status: { zh: '状态', node: { enum: ['新建', '修订', '沿用'], example: '修订' } },
    summary: { zh: '摘要', node: { example: '明确了信息发布“三审三校”的责任和流程。', text: 'text' } },
  },
};

const figure: KeyNode = {
  keys: {
    name: { zh: '名称', node: { example: '培训人次', text: 'phrase' } },
    value: { zh: '数值', node: { example: 320 } },
    unit: { zh: '单位', node: { example: '人次', text: 'phrase' } },
    lastYear: { zh: '上年', node: { example: 280 } },
  },
};

const work: KeyNode = {
  keys: {
    aspect: { zh: '方面', node: { example: '阵地管理', text: 'heading' } },
    title: { zh: '标题', node: { example: '坚持守土尽责，管好网络阵地', text: 'heading' } },
    measures: { zh: '做法', node: { items: { text: 'item' } } },
    figures: { zh: '数据', node: { items: figure } },
  },
};

const reporting: KeyNode = {
  keys: {
    by: { zh: '汇报人', node: { example: '分管领导', text: 'name' } },
    to: { zh: '听取人', node: { example: '局党组', text: 'name' } },
    frequency: { zh: '频次', node: { enum: ['每月', '每季度', '每半年', '每年', '随时'], example: '每半年' } },
    topic: { zh: '内容', node: { example: '网络意识形态工作情况', text: 'phrase' } },
  },
};

const study: KeyNode = {
  keys: {
    sessions: { zh: '次数', node: { example: 6, units: ['次', '场', '期'] } },
    participants: { zh: '人次', node: { example: 320, units: ['人次', '人'] } },
    topics: { zh: '专题', node: { items: { text: 'phrase' } } },
  },
};

const channel: KeyNode = {
  keys: {
    kind: { zh: '类型', node: { example: '微信公众号', text: 'phrase' } },
    name: { zh: '名称', node: { example: '青山文旅', text: 'name' } },
    count: { zh: '数量', node: { example: 2, units: ['个'] } },
    posts: { zh: '发布条数', node: { example: 260, units: ['条', '篇'] } },
  },
};

const coverage: KeyNode = {
  keys: {
    outlet: { zh: '媒体', node: { example: '青山日报', text: 'name' } },
    articles: { zh: '篇数', node: { example: 18, units: ['篇', '条'] } },
  },
};

const emergency: KeyNode = {
  keys: {
    plan: { zh: '预案', node: { example: '网络舆情突发事件应急预案', text: 'title' } },
    adopted: { zh: '印发日期', node: { example: '2025-04-20' } },
    drills: { zh: '演练次数', node: { example: 2, units: ['次'] } },
  },
};

const problem: KeyNode = {
  keys: {
    id: { zh: '编号', node: { example: 'P1', verbatim: true } },
    aspect: { zh: '方面', node: { example: '阵地管理', text: 'heading' } },
    title: { zh: '标题', node: { example: '账号日常管理不够严格', text: 'heading' } },
    description: { zh: '表现', node: { example: '个别政务新媒体账号更新不及时，存在超过两周未更新的情况。', text: 'text' } },
    source: { zh: '来源', node: { example: '自查', text: 'phrase' } },
    found: { zh: '发现日期', node: { example: '2025-06-10' } },
    cause: { zh: '原因', node: { example: '账号管理责任未落实到人。', text: 'text' } },
  },
};

const rectification: KeyNode = {
  keys: {
    problems: { zh: '对应问题', node: { items: { example: 'P1', verbatim: true } } },
    measure: { zh: '措施', node: { example: '建立账号更新周检查制度，明确专人负责。', text: 'text' } },
    responsible: { zh: '责任人', node: person },
    department: { zh: '责任部门', node: { example: '宣传科', text: 'name' } },
    due: { zh: '完成时限', node: { example: '2025-09-30' } },
    status: { zh: '状态', node: { enum: ['未启动', '推进中', '已完成'], example: '推进中' } },
    progress: { zh: '进度', node: { example: 60, units: ['%'] } },
    completed: { zh: '完成日期', node: { example: '2025-09-20' } },
    result: { zh: '成效', node: { example: '各账号均做到每周更新。', text: 'text' } },
  },
};

const carriedOver: KeyNode = {
  keys: {
    year: { zh: '年度', node: { example: 2024, units: ['年', '年度'] } },
    title: { zh: '问题标题', node: { example: '制度修订滞后', text: 'heading' } },
    description: { zh: '问题表现', node: { example: '部分制度修订滞后于工作实际。', text: 'text' } },
    problems: { zh: '对应问题', node: { items: { example: 'P1', verbatim: true } } },
    measure: { zh: '措施', node: { example: '建立账号更新周检查制度，明确专人负责。', text: 'text' } },
    responsible: {
      zh: '责任人',
      node: {
        keys: {
          name: { zh: '姓名', node: { example: '张建国', text: 'name' } },
          post: { zh: '职务', node: { example: '党组书记、局长', text: 'name' } },
          department: { zh: '部门', node: { example: '宣传科', text: 'name' } },
        },
        example: '宣传科科长',
        text: 'name',
      },
    },
    department: { zh: '责任部门', node: { example: '宣传科', text: 'name' } },
    due: { zh: '完成时限', node: { example: '2025-09-30' } },
    status: { zh: '状态', node: { enum: ['未启动', '推进中', '已完成'], example: '推进中' } },
    progress: { zh: '进度', node: { example: 60, units: ['%'] } },
    completed: { zh: '完成日期', node: { example: '2025-09-20' } },
    result: { zh: '成效', node: { example: '各账号均做到每周更新。', text: 'text' } },
  },
};

const leaderDuty: KeyNode = {
  keys: {
    who: { zh: '主体', node: { example: '党组书记', text: 'name' } },
    duty: { zh: '责任', node: { example: '履行第一责任人责任，带头抓网络意识形态工作。', text: 'text' } },
  },
};

const accountability: KeyNode = {
  keys: {
    basis: { zh: '依据', node: { items: { text: 'title' } } },
    circumstances: { zh: '追责情形', node: { items: { text: 'item' } } },
    measures: { zh: '追责方式', node: { items: { text: 'phrase' } } },
    closing: { zh: '适用说明', node: { example: '本规定适用于本单位全体工作人员。', text: 'text' } },
  },
};

const provisions: KeyNode = {
  keys: {
    document: { zh: '公文', node: officialDocument },
    principles: { zh: '工作原则', node: { items: { text: 'item' } } },
    leaders: { zh: '责任划分', node: { items: leaderDuty } },
    duties: { zh: '主要责任', node: { items: { text: 'item' } } },
    accountability: { zh: '责任追究', node: accountability },
  },
};

const titledText: KeyNode = {
  keys: {
    title: { zh: '标题', node: { example: '加强阵地管理', text: 'heading' } },
    content: { zh: '内容', node: { example: '落实账号备案制度，做到底数清、情况明。', text: 'text' } },
  },
};

const opinions: KeyNode = {
  keys: {
    document: { zh: '公文', node: officialDocument },
    preamble: { zh: '引言', node: { example: '为深入落实网络意识形态工作责任制，结合实际，提出如下实施意见。', text: 'text' } },
    requirement: { zh: '总体要求', node: { example: '坚持党管意识形态原则，守牢网络阵地。', text: 'text' } },
    tasks: { zh: '主要任务', node: { items: titledText } },
    accountability: { zh: '责任追究', node: accountability },
    safeguards: { zh: '保障措施', node: { items: titledText } },
  },
};

const subSubItem: KeyNode = {
  keys: {
    title: { zh: '标题', node: { example: '日常管理', text: 'heading' } },
    text: { zh: '内容', node: { example: '落实专人负责。', text: 'item' } },
  },
  example: '督促检查落实。',
  text: 'item',
};

const subItem: KeyNode = {
  keys: {
    title: { zh: '标题', node: { example: '日常管理', text: 'heading' } },
    text: { zh: '内容', node: { example: '落实专人负责。', text: 'item' } },
    items: { zh: '项', node: { items: subSubItem } },
  },
  example: '督促检查落实。',
  text: 'item',
};

const item: KeyNode = {
  keys: {
    title: { zh: '标题', node: { example: '日常管理', text: 'heading' } },
    text: { zh: '内容', node: { example: '落实专人负责。', text: 'item' } },
    items: { zh: '项', node: { items: subItem } },
  },
  example: '督促检查落实。',
  text: 'item',
};

const article: KeyNode = {
  keys: {
    text: { zh: '内容', node: { example: '领导小组履行下列职责：', text: 'text' } },
    items: { zh: '项', node: { items: item } },
    flow: { zh: '流程', node: { values: { 文字: 'line', 图示: 'diagram' }, enum: ['line', 'diagram'], example: 'line' } },
  },
  example: '本细则自印发之日起施行。',
  text: 'text',
};

const chapter: KeyNode = {
  keys: {
    title: { zh: '标题', node: { example: '总则', text: 'heading' } },
    articles: { zh: '条', node: { items: article } },
  },
};

const rules: KeyNode = {
  keys: { document: { zh: '公文', node: officialDocument }, chapters: { zh: '章', node: { items: chapter } } },
};

const letter: KeyNode = { keys: { document: { zh: '公文', node: officialDocument } } };

export const unitKeys: KeyNode = {
  keys: {
    year: { zh: '年度', node: { example: 2025, units: ['年', '年度'] } },
    subject: { zh: '领域', node: { example: '网络意识形态', text: 'phrase' } },
    organisation: { zh: '单位', node: organisation },
    document: { zh: '公文', node: officialDocument },
    overview: { zh: '概述', node: { example: '2025年，我局认真落实网络意识形态工作责任制，各项工作有序推进。', text: 'text' } },
    leadership: { zh: '领导小组', node: leadership },
    systems: { zh: '制度', node: { items: system } },
    work: { zh: '工作', node: { items: work } },
    reporting: { zh: '汇报', node: { items: reporting } },
    study: { zh: '学习', node: study },
    channels: { zh: '平台', node: { items: channel } },
    coverage: { zh: '报道', node: { items: coverage } },
    emergency: { zh: '应急', node: emergency },
    figures: { zh: '数据', node: { items: figure } },
    problems: { zh: '问题', node: { items: problem } },
    rectifications: { zh: '整改', node: { items: rectification } },
    carriedOver: { zh: '上年遗留', node: { items: carriedOver } },
    nextYear: { zh: '下年计划', node: { items: { text: 'item' } } },
    provisions: { zh: '责任规定', node: provisions },
    opinions: { zh: '实施意见', node: opinions },
    rules: { zh: '实施细则', node: rules },
    letter: { zh: '报送函', node: letter },
    template: { zh: '模板', node: { items: {}, example: './templates/qingshan' } },
    templateOptions: { zh: '模板选项', node: { free: true } },
    style: { zh: '版式', node: { free: true } },
    extra: { zh: '补充', node: { free: true, text: 'free' } },
  },
};

const face: KeyNode = {
  keys: {
    name: { zh: 'name', node: { example: '仿宋_GB2312' } },
    alternatives: { zh: 'alternatives', node: { items: {} } },
  },
};

const textStyle: KeyNode = {
  keys: {
    font: { zh: 'font', node: { enum: ['title', 'body', 'hei', 'kai', 'song'], example: 'body' } },
    size: { zh: 'size', node: { example: '三号' } },
    bold: { zh: 'bold', node: { example: false } },
    color: { zh: 'color', node: { example: '000000' } },
  },
};

export const styleKeys: KeyNode = {
  keys: {
    page: {
      zh: 'page',
      node: {
        keys: {
          width: { zh: 'width', node: { example: '210mm' } },
          height: { zh: 'height', node: { example: '297mm' } },
          top: { zh: 'top', node: { example: '37mm' } },
          right: { zh: 'right', node: { example: '26mm' } },
          bottom: { zh: 'bottom', node: { example: '35mm' } },
          left: { zh: 'left', node: { example: '28mm' } },
        },
      },
    },
    grid: {
      zh: 'grid',
      node: {
        keys: {
          lines: { zh: 'lines', node: { example: 22 } },
          characters: { zh: 'characters', node: { example: 28 } },
          halfLeading: { zh: 'halfLeading', node: { example: '2.42mm' } },
          linePitch: { zh: 'linePitch', node: { example: '29.45pt' } },
          characterSpacing: { zh: 'characterSpacing', node: { example: '-0.25pt' } },
        },
      },
    },
    fonts: {
      zh: 'fonts',
      node: {
        keys: {
          title: { zh: 'title', node: face },
          body: { zh: 'body', node: face },
          hei: { zh: 'hei', node: face },
          kai: { zh: 'kai', node: face },
          song: { zh: 'song', node: face },
          latin: { zh: 'latin', node: { enum: ['as-chinese', 'Times New Roman'], example: 'Times New Roman' } },
        },
      },
    },
    text: {
      zh: 'text',
      node: {
        keys: {
          title: { zh: 'title', node: textStyle },
          body: { zh: 'body', node: textStyle },
          heading1: { zh: 'heading1', node: textStyle },
          heading2: { zh: 'heading2', node: textStyle },
          heading3: { zh: 'heading3', node: textStyle },
          heading4: { zh: 'heading4', node: textStyle },
          runIn1: { zh: 'runIn1', node: textStyle },
          runIn2: { zh: 'runIn2', node: textStyle },
          runIn3: { zh: 'runIn3', node: textStyle },
          runIn4: { zh: 'runIn4', node: textStyle },
          chapter: { zh: 'chapter', node: textStyle },
          article: { zh: 'article', node: textStyle },
          letterhead: { zh: 'letterhead', node: textStyle },
          letterMark: { zh: 'letterMark', node: textStyle },
          copyNumber: { zh: 'copyNumber', node: textStyle },
          classification: { zh: 'classification', node: textStyle },
          urgency: { zh: 'urgency', node: textStyle },
          number: { zh: 'number', node: textStyle },
          signatory: { zh: 'signatory', node: textStyle },
          addressee: { zh: 'addressee', node: textStyle },
          attachments: { zh: 'attachments', node: textStyle },
          appendixLabel: { zh: 'appendixLabel', node: textStyle },
          appendixTitle: { zh: 'appendixTitle', node: textStyle },
          signature: { zh: 'signature', node: textStyle },
          attendance: { zh: 'attendance', node: textStyle },
          attendanceLabel: { zh: 'attendanceLabel', node: textStyle },
          note: { zh: 'note', node: textStyle },
          record: { zh: 'record', node: textStyle },
          pageNumber: { zh: 'pageNumber', node: textStyle },
          volumeTitle: { zh: 'volumeTitle', node: textStyle },
          coverText: { zh: 'coverText', node: textStyle },
          contentsTitle: { zh: 'contentsTitle', node: textStyle },
          contents1: { zh: 'contents1', node: textStyle },
          contents2: { zh: 'contents2', node: textStyle },
          runningHead: { zh: 'runningHead', node: textStyle },
          tableHeader: { zh: 'tableHeader', node: textStyle },
          tableCell: { zh: 'tableCell', node: textStyle },
        },
      },
    },
    head: {
      zh: 'head',
      node: {
        keys: {
          letterheadTop: { zh: 'letterheadTop', node: { example: '35mm' } },
          letterheadMaximumHeight: { zh: 'letterheadMaximumHeight', node: { example: '70mm' } },
          numberGap: { zh: 'numberGap', node: { example: 2 } },
          ruleGap: { zh: 'ruleGap', node: { example: '4mm' } },
          ruleWidth: { zh: 'ruleWidth', node: { example: '0.35mm' } },
          ruleColor: { zh: 'ruleColor', node: { example: 'FF0000' } },
          titleGap: { zh: 'titleGap', node: { example: 2 } },
          signatoryIndent: { zh: 'signatoryIndent', node: { example: 1 } },
          signatoriesALine: { zh: 'signatoriesALine', node: { example: 2 } },
          signatoryGap: { zh: 'signatoryGap', node: { example: 1 } },
        },
      },
    },
    title: { zh: 'title', node: { keys: { linePitch: { zh: 'linePitch', node: { example: '33pt' } } } } },
    body: {
      zh: 'body',
      node: {
        keys: {
          addresseeGap: { zh: 'addresseeGap', node: { example: 1 } },
          firstLineIndent: { zh: 'firstLineIndent', node: { example: 2 } },
          alignment: { zh: 'alignment', node: { enum: ['justified', 'left'], example: 'justified' } },
        },
      },
    },
    attachments: {
      zh: 'attachments',
      node: { keys: { gap: { zh: 'gap', node: { example: 1 } }, indent: { zh: 'indent', node: { example: 2 } } } },
    },
    signature: {
      zh: 'signature',
      node: {
        keys: {
          gap: { zh: 'gap', node: { example: 1 } },
          rightIndent: { zh: 'rightIndent', node: { example: 2 } },
          dateIndent: { zh: 'dateIndent', node: { example: 2 } },
          sealGap: { zh: 'sealGap', node: { example: 2 } },
          sealRightIndent: { zh: 'sealRightIndent', node: { example: 4 } },
          sealRoom: { zh: 'sealRoom', node: { example: '42mm' } },
          nameGap: { zh: 'nameGap', node: { example: 1 } },
          stampGap: { zh: 'stampGap', node: { example: 2 } },
          stampRightIndent: { zh: 'stampRightIndent', node: { example: 4 } },
          stampWidth: { zh: 'stampWidth', node: { example: '40mm' } },
          stampLines: { zh: 'stampLines', node: { example: 2 } },
          postGap: { zh: 'postGap', node: { example: 2 } },
          stampDateGap: { zh: 'stampDateGap', node: { example: 1 } },
        },
      },
    },
    note: { zh: 'note', node: { keys: { indent: { zh: 'indent', node: { example: 2 } } } } },
    record: {
      zh: 'record',
      node: {
        keys: {
          outerRule: { zh: 'outerRule', node: { example: '0.35mm' } },
          innerRule: { zh: 'innerRule', node: { example: '0.25mm' } },
          indent: { zh: 'indent', node: { example: 1 } },
          page: { zh: 'page', node: { enum: ['even-with-head', 'even', 'last'], example: 'even' } },
        },
      },
    },
    letter: {
      zh: 'letter',
      node: {
        keys: {
          markTop: { zh: 'markTop', node: { example: '30mm' } },
          ruleGap: { zh: 'ruleGap', node: { example: '4mm' } },
          ruleLength: { zh: 'ruleLength', node: { example: '170mm' } },
          thickRule: { zh: 'thickRule', node: { example: '0.7mm' } },
          thinRule: { zh: 'thinRule', node: { example: '0.25mm' } },
          betweenRules: { zh: 'betweenRules', node: { example: '0.35mm' } },
          footRule: { zh: 'footRule', node: { example: '20mm' } },
          textGap: { zh: 'textGap', node: { example: '4.84mm' } },
          titleGap: { zh: 'titleGap', node: { example: 2 } },
        },
      },
    },
    order: {
      zh: 'order',
      node: {
        keys: {
          markTop: { zh: 'markTop', node: { example: '20mm' } },
          numberGap: { zh: 'numberGap', node: { example: 2 } },
          textGap: { zh: 'textGap', node: { example: 2 } },
        },
      },
    },
    minutes: {
      zh: 'minutes',
      node: {
        keys: {
          attendanceGap: { zh: 'attendanceGap', node: { example: 1 } },
          attendanceIndent: { zh: 'attendanceIndent', node: { example: 2 } },
        },
      },
    },
    volume: {
      zh: 'volume',
      node: {
        keys: {
          logoHeight: { zh: 'logoHeight', node: { example: '30mm' } },
          titleTop: { zh: 'titleTop', node: { example: '70mm' } },
          runningHeadDistance: { zh: 'runningHeadDistance', node: { example: '7mm' } },
          runningHeadRule: { zh: 'runningHeadRule', node: { example: '0.5pt' } },
          contentsIndent: { zh: 'contentsIndent', node: { example: 2 } },
        },
      },
    },
    pageNumber: {
      zh: 'pageNumber',
      node: {
        keys: {
          distance: { zh: 'distance', node: { example: '7mm' } },
          indent: { zh: 'indent', node: { example: 1 } },
        },
      },
    },
    table: {
      zh: 'table',
      node: {
        keys: {
          rule: { zh: 'rule', node: { example: '0.5pt' } },
          linePitch: { zh: 'linePitch', node: { example: '20pt' } },
          padding: { zh: 'padding', node: { example: '1.5mm' } },
          gap: { zh: 'gap', node: { example: '6pt' } },
        },
      },
    },
    numbering: { zh: 'numbering', node: { enum: ['official', 'sections', 'articles'], example: 'official' } },
  },
};

const packDocument: KeyNode = {
  keys: { title: { zh: 'title', node: { example: '{{organisation.name}}关于{{year}}年度{{subject}}责任制落实情况的报告' } } },
};

export const packKeys: KeyNode = {
  keys: {
    name: { zh: 'name', node: { example: 'qingshan' } },
    version: { zh: 'version', node: { example: '1.0.0' } },
    description: { zh: 'description', node: { example: '青山市各单位使用的情况报告' } },
    extends: { zh: 'extends', node: { example: 'situation-report' } },
    requires: { zh: 'requires', node: { example: '>=0.1.0' } },
    documents: {
      zh: 'documents',
      node: {
        keys: {
          'situation-report': { zh: 'situation-report', node: packDocument },
          provisions: { zh: 'provisions', node: packDocument },
          opinions: { zh: 'opinions', node: packDocument },
          rules: { zh: 'rules', node: packDocument },
          letter: { zh: 'letter', node: packDocument },
          volume: { zh: 'volume', node: packDocument },
          summary: { zh: 'summary', node: packDocument },
        },
      },
    },
    defaults: {
      zh: 'defaults',
      node: {
        keys: {
          provisions: { zh: 'provisions', node: provisions },
          opinions: { zh: 'opinions', node: opinions },
          rules: { zh: 'rules', node: rules },
        },
      },
    },
    options: { zh: 'options', node: { free: true } },
    logo: { zh: 'logo', node: { example: 'assets/logo.png' } },
  },
};

export const configKeys: KeyNode = {
  keys: {
    template: { zh: 'template', node: { items: {}, example: './templates/qingshan' } },
    options: { zh: 'options', node: { free: true } },
    rules: { zh: 'rules', node: {} },
    sentenceLength: { zh: 'sentenceLength', node: { default: 120, example: 100 } },
    emptyPhrases: {
      zh: 'emptyPhrases',
      node: { keys: { add: { zh: 'add', node: { items: {} } }, remove: { zh: 'remove', node: { items: {} } } } },
    },
    wrongWords: {
      zh: 'wrongWords',
      node: { keys: { add: { zh: 'add', node: {} }, remove: { zh: 'remove', node: { items: {} } } } },
    },
    repealedDocuments: {
      zh: 'repealedDocuments',
      node: { keys: { add: { zh: 'add', node: {} }, remove: { zh: 'remove', node: { items: {} } } } },
    },
  },
};

const rosterUnit: KeyNode = {
  keys: {
    name: { zh: '全称', node: { example: '青山市教育局' } },
    shortName: { zh: '简称', node: { example: '市教育局' } },
    contact: { zh: '联系人', node: { example: '王芳' } },
    phone: { zh: '电话', node: { example: '0571-8888123', verbatim: true } },
  },
  example: '青山市教育局',
};

const alias: KeyNode = {
  keys: { name: { zh: '名称', node: { example: '安全生产' } }, also: { zh: '又称', node: { items: {} } } },
};

export const rosterKeys: KeyNode = {
  keys: {
    organisation: { zh: '单位', node: organisation },
    document: { zh: '公文', node: officialDocument },
    year: { zh: '年度', node: { example: 2026 } },
    units: { zh: '填报单位', node: { items: rosterUnit } },
    aliases: { zh: '别名', node: { items: alias } },
    template: { zh: '模板', node: { items: {}, example: './templates/qingshan' } },
    templateOptions: { zh: '模板选项', node: { free: true } },
  },
};
