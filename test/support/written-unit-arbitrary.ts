import fc from 'fast-check';
import type { OfficialDocument, Unit } from '../../src/core/generated/unit.ts';

const some = <T>(entry: fc.Arbitrary<T>, maxLength = 4) => fc.array(entry, { minLength: 1, maxLength });
const optional = <T extends object>(
  record: { [K in keyof T]: fc.Arbitrary<T[K]> },
  requiredKeys: (keyof T)[] = [],
) => fc.record(record, { requiredKeys: requiredKeys as [] }) as fc.Arbitrary<T>;
const different = (...texts: string[]) =>
  fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 });

const count = fc.nat({ max: 3000 });
const day = (from: number, to = from) =>
  fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map((parts) => parts.map((it) => String(it).padStart(2, '0')).join('-'));

/** People with posts, with and without names and departments; a plain text is a post. */
const person = fc.oneof(
  fc.constantFrom('院长', '分管副院长', '安全保卫科科长', '各科室负责人'),
  fc.constantFrom(
    { name: '王芳' },
    { name: '罗敬安', post: '党组书记、局长' },
    { name: '李敏', post: '科长', department: '宣传科' },
    { post: '办公室主任' },
  ),
);
const people = (maxLength: number) =>
  fc.uniqueArray(person, { minLength: 1, maxLength, selector: (it) => JSON.stringify(it) });

const department = fc.constantFrom('办公室', '安全保卫科', '宣传科、人事科', '机关党委');
const measure = fc.constantFrom(
  '更换损坏的应急照明，每月测试一次',
  '修订审核办法。',
  '针对台账不全，补登上半年的文件',
  '由办公室负责补齐台账',
  '组织培训，并进行考核；不合格的补考',
  '与维保单位约定检修周期。每季度复核一次',
  '印发《值班制度》',
  '落实“日检查、周通报”机制',
);
const result = fc.constantFrom(
  '住院楼照明全部恢复',
  '补登文件12份。',
  '31个科室全部参加培训，考核合格',
  '未再发现占用',
);
const description = fc.constantFrom(
  '应急照明不亮',
  '三份文件没有登记。',
  '抽查发现，有17条信息只有发布记录，没有复审人员的签字',
  '9月演练中，两个病区用时超过预案要求',
  '台账记录不全；有的登记滞后',
  '部分科室的自查表连续填写“未发现问题”，与检查结果不符',
  '个别单位存在以传达文件代替部署的问题',
  '《值班制度》没有更新',
  '2025年检查时配电箱没有漏电保护装置',
);
const figure = fc.oneof(
  optional(
    {
      name: fc.constantFrom('安全检查', '整改隐患', '签订责任书', '应急演练', '事故'),
      value: count,
      unit: fc.constantFrom('次', '处', '份', '万元'),
      lastYear: count,
    },
    ['name', 'value'],
  ),
  optional(
    {
      name: fc.constantFrom('整改率', '隐患整改率', '合格率', '参训人员占比'),
      value: fc.integer({ min: 0, max: 1000 }).map((it) => it / 10),
      unit: fc.constant('%'),
      lastYear: fc.integer({ min: 0, max: 1000 }).map((it) => it / 10),
    },
    ['name', 'value', 'unit'],
  ),
);

const figures = (maxLength: number) =>
  fc.uniqueArray(figure, { minLength: 1, maxLength, selector: ({ name }) => name });

const state = fc.oneof(
  fc.constant({}),
  fc.record({ status: fc.constant('未启动' as const), due: day(2026, 2027) }),
  fc.record({ status: fc.constant('推进中' as const), due: day(2026), progress: fc.nat({ max: 99 }) }),
  fc.record({ status: fc.constant('推进中' as const) }),
  fc.record({ status: fc.constant('已完成' as const), due: day(2026), completed: day(2026), result }),
  fc.record({ due: day(2026, 2027) }),
);
const rectification = fc
  .tuple(optional({ measure, responsible: person, department }, ['measure']), state)
  .map(([one, other]) => ({ ...one, ...other }));

const problem = optional(
  {
    aspect: fc.constantFrom('思想认识', '制度建设方面', '设施设备', '责任落实方面'),
    title: fc.constantFrom(
      '应急照明损坏',
      '培训不到位问题',
      '超速现象',
      '没有动火审批制度',
      '《值班制度》执行不严',
      '责任不清，分工不明',
    ),
    description,
    source: fc.constantFrom('自查', '督查发现', '县卫健局督查', '群众反映', '审计', '检查中'),
    found: day(2026),
    cause: fc.constantFrom('巡查不细', '由于人手不足。', '主要原因是制度没有明确到岗，责任没有落实到人'),
  },
  ['description'],
);

const system = optional(
  {
    title: fc.constantFrom(
      '值班制度',
      '甲医院安全生产责任制实施办法',
      '关于落实《安全生产法》的规定',
      '巡查规程',
    ),
    adopted: day(2023, 2026),
    number: fc.constantFrom('甲医〔2026〕3号', '甲医〔2026〕15号'),
    status: fc.constantFrom('新建' as const, '修订' as const, '沿用' as const),
    summary: fc.constantFrom('明确46个岗位的职责', '规定巡查的频次、范围和记录。', '对动火作业实行分级审批'),
  },
  ['title'],
);

/** A unit's year as a careful clerk writes it: whatever rules find in its report is a mistake of the report. */
export const writtenUnit: fc.Arbitrary<Unit> = fc
  .tuple(
    optional<Omit<Unit, 'problems' | 'rectifications'>>(
      {
        year: fc.constant(2026),
        subject: fc.constantFrom('安全生产', '安全生产责任制', '保密工作', '网络意识形态', '党风廉政建设'),
        organisation: optional(
          { name: fc.constant('甲医院'), selfReference: fc.constant('我院'), body: fc.constant('党委') },
          ['name'],
        ),
        document: optional<OfficialDocument>({
          addressee: fc.constant<string | string[]>(['县卫生健康局']),
          date: day(2026, 2027),
          issuer: fc.constantFrom<string | string[]>('甲医院', ['甲医院', '乙公司']),
          attachments: fc.constantFrom<NonNullable<OfficialDocument['attachments']>>(
            [{ title: '整改台账', content: 'rectifications' }],
            [{ title: '制度目录', content: 'systems' }, '账号登记表'],
          ),
        }),
        overview: fc.constantFrom(
          '2026年，我单位全面落实责任制，全年未发生责任事故。',
          '年初以来，各项工作有序推进\n\n11月，我单位组织了自查。',
          '我单位开展了自查，现将有关情况报告如下：',
        ),
        leadership: optional({
          name: fc.constantFrom('甲医院安全生产工作领导小组', '安全生产委员会', '保密委员会', '工作专班'),
          established: day(2023, 2026),
          leader: person,
          deputies: people(3),
          members: people(8),
          office: optional({ department, head: person }),
          meetings: fc.nat({ max: 12 }),
        }),
        systems: fc.uniqueArray(system, { minLength: 1, maxLength: 4, selector: ({ title }) => title }),
        work: some(
          optional(
            {
              aspect: fc.constantFrom('监督检查', '宣传教育培训', '隐患排查治理'),
              title: fc.constantFrom('加强检查，消除隐患', '监督检查', '更换损坏的应急照明'),
              measures: different(
                '每月检查一次病区和设备用房',
                '组织31个科室签订责任书。',
                '开展“回头看”；对发现的隐患逐项销号',
                '印发《值班制度》',
              ),
              figures: figures(4),
            },
            ['aspect'],
          ),
        ),
        reporting: fc.uniqueArray(
          optional(
            {
              by: fc.constantFrom('各科室', '领导小组办公室'),
              to: fc.constantFrom('安全保卫科', '院党委'),
              frequency: fc.constantFrom('每月' as const, '每季度' as const, '随时' as const),
              topic: fc.constantFrom('隐患整改情况', '汇报突发险情'),
            },
            ['by'],
          ),
          { minLength: 1, maxLength: 4, selector: ({ by, topic }) => `${by}${topic}` },
        ),
        study: optional({
          sessions: fc.nat({ max: 20 }),
          participants: count,
          topics: different('安全生产法', '《消防法》', '火灾扑救和患者疏散', '心肺复苏法', '保密法'),
        }),
        channels: fc.uniqueArray(
          optional(
            {
              kind: fc.constantFrom('官方网站', '微信公众号', '政务微博'),
              name: fc.constantFrom('甲医之声', '平安甲医'),
              count: fc.nat({ max: 5 }),
              posts: count,
            },
            ['kind'],
          ),
          { minLength: 1, maxLength: 3, selector: ({ kind }) => kind },
        ),
        coverage: fc.uniqueArray(
          fc.record({
            outlet: fc.constantFrom('青山日报', '县融媒体中心', '市电视台'),
            articles: fc.nat({ max: 9 }),
          }),
          { minLength: 1, maxLength: 3, selector: ({ outlet }) => outlet },
        ),
        emergency: optional({
          plan: fc.constantFrom('应急预案', '甲医院火灾事故应急预案'),
          adopted: day(2023, 2026),
          drills: fc.nat({ max: 9 }),
        }),
        figures: figures(8),
        carriedOver: some(
          fc
            .tuple(
              rectification,
              description,
              fc.constantFrom({}, { year: 2025 }, { year: 2025, title: '电动自行车违规充电问题' }),
            )
            .map(([entry, text, year]) => ({ ...entry, ...year, description: text })),
        ),
        nextYear: different(
          '完善制度，抓好落实',
          '2027年建成信息平台。',
          '将培训纳入考核；考核结果予以通报',
          '每半年开展一次督查',
        ),
        provisions: fc.constant({}),
        opinions: fc.constant({}),
        rules: fc.constant({}),
      },
      ['year', 'subject', 'organisation', 'leadership', 'provisions', 'opinions', 'rules'],
    ),
    fc.uniqueArray(problem, { maxLength: 9, selector: (it) => it.description }),
    fc.array(fc.tuple(rectification, fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 5 })), {
      maxLength: 14,
    }),
  )
  .map(([unit, problems, rectifications]) => {
    if (problems.length === 0) return unit;
    const ids = problems.map((_, index) => `P${index + 1}`);
    const answering = rectifications.map(([it, named]) => ({
      ...it,
      problems: [...new Set(named.map((at) => ids[at % ids.length] as string))],
    }));
    // Problems that no measure answers get one more measure.
    const open = ids.filter((id) => !answering.some((it) => it.problems.includes(id)));
    return {
      ...unit,
      problems: problems.map((it, index) => ({ ...it, id: ids[index] as string })),
      rectifications: [
        ...answering,
        ...(open.length > 0 ? [{ problems: open, measure: '逐项落实整改' }] : []),
      ],
    };
  });
