import type { Unit } from '../../generated/unit.ts';
import { later } from '../../model/later.ts';
import { isUnsound, type Sound } from '../../unit/sound.ts';
import { isCompleted } from '../../unit/states.ts';
import { WRITTEN_NUMBER } from './written-number.ts';

/** What can be counted or summed from the entries of a file. */
export type Countable =
  | 'problems'
  | 'rectifications'
  | 'completed'
  | 'systems'
  | 'meetings'
  | 'sessions'
  | 'participants'
  | 'drills'
  | 'articles'
  | 'posts'
  | 'channels';

/** How texts express a count, and the number that the entries give. */
export interface EntryCount {
  readonly what: Countable;
  /** One of these stands in each text that expresses it. */
  readonly words: readonly string[];
  /** One of its groups matches the number. It is made when it is first asked for: few texts have the words. */
  readonly pattern: () => RegExp;
  /** The numbers that a text can mean; any of them is right. */
  readonly right: readonly number[];
  /** The words can mean only this count, so the text need not say that it is about the whole year. */
  readonly always: boolean;
}

const N = WRITTEN_NUMBER;

/** The counts that the entries of a file determine. An absent or invalid list determines none. */
export function* entryCounts(unit: Sound<Unit>): Generator<EntryCount> {
  yield* ofProblems(unit);
  yield* ofSystems(unit);
  const { leadership, study, emergency } = unit;
  const own = ownGroup(unit);
  yield* one(
    'meetings',
    leadership?.meetings,
    ['领导小组'],
    [
      `${own}领导小组(?:共|先后)?(?:召开)?(?:工作|全体)?会议${N}次`,
      `召开${N}次\\p{Script=Han}{0,24}?${own}领导小组(?:工作|全体)?会议`,
    ],
    true,
  );
  yield* one(
    'sessions',
    study?.sessions,
    ['学习', '教育培训'],
    [`(?:组织|开展|举办)(?:集中)?(?:学习培训|学习教育|教育培训)(?:活动)?${N}[次期场]`],
  );
  yield* one(
    'participants',
    study?.participants,
    ['人次'],
    [`(?:参加学习培训|学习培训|参训|参学)(?:人员|干部职工|达|共)?${N}人次`],
  );
  yield* one(
    'drills',
    emergency?.drills,
    ['应急演练'],
    [`(?:组织|开展|举行|举办)(?:应急演练${N}次|${N}次应急演练)`],
  );
  yield* one(
    'articles',
    sumOf(unit.coverage?.map((it) => it?.articles)),
    ['媒体'],
    [`媒体(?:上)?(?:刊发|发表|刊登|发布)(?:稿件|新闻|新闻稿件|报道|文章)${N}篇`],
  );
  yield* one(
    'posts',
    sumOf(unit.channels?.map((it) => it?.posts)),
    ['信息'],
    [`(?:发布|推送)(?:各类)?信息${N}条`],
  );
  yield* ofChannels(unit);
}

/** What may precede 领导小组 if it is the unit's own group for this area; a unit has many groups. */
function ownGroup({ subject, organisation, leadership }: Sound<Unit>): string {
  const names = [
    leadership?.name?.replace(/领导小组$/, ''),
    subject,
    subject && `${subject}工作`,
    organisation?.selfReference,
  ].filter((it) => it !== undefined && it !== '');
  const escaped = names.map((it) => (it as string).replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return `(?<=${['^', '[，。；：、\\n]', '召开', '次', '年', '共', ...escaped].join('|')})`;
}

function* one(
  what: Countable,
  right: number | undefined,
  words: readonly string[],
  patterns: readonly string[],
  always = false,
): Generator<EntryCount> {
  if (right === undefined) return;
  for (const it of patterns) yield { what, words, pattern: made(it), right: [right], always };
}

const made = (pattern: string) => later(() => new RegExp(pattern, 'gu'));

function* ofProblems(unit: Sound<Unit>): Generator<EntryCount> {
  const { problems, rectifications, carriedOver } = unit;
  if (problems && problems.length > 0) {
    yield* one(
      'problems',
      problems.length,
      ['问题'],
      [
        `(?:发现|查找|查找出|查摆|查摆出|梳理|梳理出|排查出|查出)(?:存在的?)?(?:问题${N}[个项条]|${N}[个项条]问题)`,
      ],
    );
  }
  if (!rectifications || rectifications.length === 0) return;
  yield* one(
    'rectifications',
    rectifications.length,
    ['整改措施'],
    [`制定(?:了)?(?:整改措施${N}[项条个]|${N}[项条个]整改措施)`],
    true,
  );
  if (rectifications.some((it) => !it || isUnsound(it, 'status'))) return;
  const open = new Set(
    rectifications.filter((it) => it && !isCompleted(it)).flatMap((it) => it?.problems?.map(String) ?? []),
  );
  const measures = rectifications.filter((it) => it && isCompleted(it)).length;
  const solved = (problems ?? []).filter((it) => !open.has(String(it?.id))).length;
  const before = (carriedOver ?? []).filter((it) => it && isCompleted(it)).length;
  yield {
    what: 'completed',
    words: ['整改'],
    pattern: made(`(?:已完成整改|完成整改|整改完成|已整改完成|已整改到位)(?:问题)?${N}[项个条]`),
    right: [...new Set([measures, solved, measures + before, solved + before])],
    always: false,
  };
}

function* ofSystems({ systems }: Sound<Unit>): Generator<EntryCount> {
  if (!systems || systems.length === 0 || systems.some((it) => !it || isUnsound(it, 'status'))) return;
  const count = (...states: (string | undefined)[]) =>
    systems.filter((it) => states.includes(it?.status)).length;
  const created = count('新建', undefined);
  const revised = count('修订');
  const all = systems.length;
  const kinds = `(?:各项|各类|相关|有关|规章|工作|管理)*`;
  const claims = [
    { verbs: '新建|新制定|新出台', right: [created] },
    { verbs: '修订|修改', right: [revised, revised + count(undefined)] },
    { verbs: '制定|出台|建立|印发', right: [created, created + revised, all] },
    {
      verbs: '制定和修订|制定、修订|制定修订|制修订|修订完善|健全完善|建立健全|完善|健全',
      right: [created + revised, revised, all],
    },
  ];
  for (const { verbs, right } of claims) {
    yield {
      what: 'systems',
      words: ['制度'],
      pattern: made(
        `(?<![、和并及制立全定订])(?:${verbs})(?:了)?${kinds}(?:制度(?:文件)?${N}[项个部件]|${N}[项个部件]${kinds}制度)`,
      ),
      right: [...new Set(right)],
      always: false,
    };
  }
}

function* ofChannels({ channels = [] }: Sound<Unit>): Generator<EntryCount> {
  const counts = new Map<string, number | undefined>();
  for (const it of channels) {
    if (it?.kind === undefined) continue;
    const before = counts.has(it.kind) ? counts.get(it.kind) : 0;
    counts.set(it.kind, before === undefined || it.count === undefined ? undefined : before + it.count);
  }
  for (const [kind, count] of counts) {
    if (!/^[\p{Script=Han}A-Za-z]+$/u.test(kind)) continue;
    yield* one('channels', count, [kind], [`(?:现有|共有|现开设|现运营|现开通)${kind}${N}个`], true);
  }
}

/** Undefined if one of the numbers is unknown. */
function sumOf(numbers: readonly (number | undefined)[] | undefined): number | undefined {
  if (!numbers || numbers.length === 0 || numbers.includes(undefined)) return undefined;
  return (numbers as number[]).reduce((sum, it) => sum + it, 0);
}
