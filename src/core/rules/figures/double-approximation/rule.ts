import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Words for about; 约 must not be a part of another word: 节约100余万元, 预约. */
const ABOUT =
  '大约|大概|将近|接近|(?<![节预契公条签简制违续合履特邀相失爽盟租集解毁赴践背婉绰隐俭立守订大])约|(?<![走拉贴亲附邻临靠最新晚迫切远就将接])近';
const FIGURE = '\\d[\\d.]*[百千万亿]?|[一二三四五六七八九两]?[一二三四五六七八九两十百千万]{0,6}[十百千万亿]';
/** 近10余年 means the last years, not an approximate number. */
const TIME = '(?:个?[年月]|[天日周]|个?小时|分钟)';

const BEFORE_MORE = new RegExp(
  `(${ABOUT})(?:占|为|有|合|需要?|用时|历时|耗时)?(?:${FIGURE})([余多])(?!半)`,
  'g',
);
const BEFORE_ABOUT = new RegExp(
  `(${ABOUT})(?:占|为|有|合|需要?|用时|历时|耗时)?(?:${FIGURE}|[一二三四五六七八九两])[%％]?([^\\d，。；：、！？（）“”《》\\s]{0,5}?)(左右|上下)(?!齐心|同心|联动|贯通|协同|互动|合力|两|侧|手|邻|滑|转|摇|岸|逢|班|游|级|楼|车|联|一心|功夫|功)`,
  'g',
);

/** Measure words are listed, because not every word between a number and 以上 is one: 至少2名副高以上职称 is right. */
const COUNTED =
  '[百千万亿]{0,2}(?:[%％‰]|个百分点|个月|个|项|人次|人|名|次|家|户|元|年|天|小时|分钟|平方米|公里|千米|米|吨|亩|件|篇|场|倍|份|处|辆|台|起|条|公顷)?';
const CAUSED = '(?:占|为|有|合|需要?|用时|历时|耗时)?';

/** 150多篇左右. */
const MORE_OR_LESS = new RegExp(
  `(?:${FIGURE})([余多])${COUNTED}(左右|上下)(?!两|侧|手|邻|滑|转|摇|岸|逢|班|游|级|楼|车|联|一心|功夫|功)`,
  'g',
);

/** 300余人以上 says both more and at least. */
const MORE_BOUND = new RegExp(`\\d([余多])${COUNTED}(以[上下])`, 'g');

/** Verbs for something done several times: 至少检查3次以上; but 至少配备10年以上工龄的 is another matter. */
const DONE = '(?:检查|开展|召开|组织|进行|演练|巡查|抽查|走访|提前|完成|举办)?';

/** 超过80%以上, 至少3次以上, 不超过30人以内. */
const BOUND = new RegExp(
  `(?:(?<least>超过|(?<![赶反高远])超|逾|不少于|不低于|不小于|至少|最少|起码)|(?<most>不超过|不高于|不多于|至多|最多))${DONE}(?:${FIGURE})${COUNTED}(?<bound>以上|以下|以内)`,
  'g',
);

/** 约30%以上 says both about and more; so does 90%以上左右. */
const ABOUT_BOUND = new RegExp(`(${ABOUT})${CAUSED}(?:${FIGURE})(${COUNTED})(以上|以下|以内)`, 'g');
const BOUND_ABOUT = new RegExp(`\\d${COUNTED}(以上|以下|以内)(左右|上下)(?!两|侧|级)`, 'g');

export const rule: TextRule<typeof words> = {
  code: 'double-approximation',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    const reported = new Set<number>();
    for (const { index, 0: written, 1: about = '', 2: more = '' } of value.matchAll(BEFORE_MORE)) {
      const to = index + written.length;
      if (isRecently(about, value.slice(to))) continue;
      at.report(to - 1, to, { about, also: more });
    }
    for (const { index, 0: written, 1: about = '', 2: unit = '', 3: also = '' } of value.matchAll(
      BEFORE_ABOUT,
    )) {
      const to = index + written.length;
      if (isRecently(about, unit)) continue;
      reported.add(to);
      // 约100人 already says what 约100人左右 says.
      at.report(to - also.length, to, { about, also }, { text: '' });
    }
    for (const { index, 0: written, 1: more = '', 2: also = '' } of value.matchAll(MORE_OR_LESS)) {
      const to = index + written.length;
      // 150多篇 already says what 150多篇左右 says.
      if (!reported.has(to)) at.report(to - also.length, to, { about: more, also }, { text: '' });
    }
    if (!/以[上下内]/u.test(value)) return;
    for (const { index, 0: written, groups = {} } of value.matchAll(BOUND)) {
      const { least = '', most = '', bound = '' } = groups;
      const to = index + written.length;
      // 不超过200米以内的区域 names what lies within, as laws do.
      if (most !== '' && value[to] === '的') continue;
      if ((least !== '') === (bound === '以上'))
        at.report(to - bound.length, to, { about: least || most, also: bound }, { text: '' });
    }
    for (const { index, 0: written, 1: about = '', 2: also = '' } of value.matchAll(MORE_BOUND)) {
      const to = index + written.length;
      at.report(to - also.length, to, { about, also });
    }
    for (const { index, 0: written, 1: about = '', 2: unit = '', 3: also = '' } of value.matchAll(
      ABOUT_BOUND,
    )) {
      const to = index + written.length;
      if (!isRecently(about, unit)) at.report(to - also.length, to, { about, also });
    }
    for (const { index, 0: written, 1: about = '', 2: also = '' } of value.matchAll(BOUND_ABOUT)) {
      const to = index + written.length;
      at.report(to - also.length, to, { about, also });
    }
  },
};

const isRecently = (about: string, unit: string): boolean =>
  about === '近' && new RegExp(`^[余多]?${TIME}`).test(unit);
