import type { TextRule } from '../../rule.ts';

/** 约 that is part of another word: 节约100余万元 saves, 预约 books. */
const ABOUT =
  '大约|大概|将近|接近|(?<![节预契公条签简制违续合履特邀相失爽盟租集解毁赴践背婉绰隐俭立守订大])约|(?<![走拉贴亲附邻临靠最新晚迫切远就将接])近';
const FIGURE = '\\d[\\d.]*[百千万亿]?|[一二三四五六七八九两]?[一二三四五六七八九两十百千万]{0,6}[十百千万亿]';
/** 近10余年 are the last years, not about that many. */
const TIME = '(?:个?[年月]|[天日周]|个?小时|分钟)';

const BEFORE_MORE = new RegExp(
  `(${ABOUT})(?:占|为|有|合|需要?|用时|历时|耗时)?(?:${FIGURE})([余多])(?!半)`,
  'g',
);
const BEFORE_ABOUT = new RegExp(
  `(${ABOUT})(?:占|为|有|合|需要?|用时|历时|耗时)?(?:${FIGURE}|[一二三四五六七八九两])[%％]?([^\\d，。；：、！？（）“”《》\\s]{0,5}?)(左右|上下)(?!两|侧|手|邻|滑|转|摇|岸|逢|班|游|级|楼|车|联|一心|功夫|功)`,
  'g',
);

export const doubleApproximation: TextRule<'double-approximation'> = {
  code: 'double-approximation',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
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
      // 约100人 says all that 约100人左右 says.
      at.report(to - also.length, to, { about, also }, { text: '' });
    }
  },
};

const isRecently = (about: string, unit: string): boolean =>
  about === '近' && new RegExp(`^[余多]?${TIME}`).test(unit);
