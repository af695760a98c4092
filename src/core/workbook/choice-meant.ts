import type { MeasureState } from '../unit/states.ts';

/** Other texts with the same meaning as a choice. Ambiguous ones are left out: 未完成, 基本完成. */
const MEANING: Readonly<Record<MeasureState, readonly string[]>> = {
  已完成: [
    ...[
      '完成',
      '已整改',
      '整改完成',
      '已整改完成',
      '完成整改',
      '已完成整改',
      '已整改到位',
      '整改到位',
      '已到位',
    ],
    ...['已办结', '办结', '已销号', '销号', '已全部完成', '全部完成', '已解决', '已落实'],
  ],
  推进中: [
    ...[
      '整改中',
      '正在整改',
      '正在推进',
      '进行中',
      '正在进行',
      '正在办理',
      '办理中',
      '推进',
      '在推进',
      '已启动',
    ],
    ...['持续推进', '持续推进中', '正在推进中', '正在整改中'],
  ],
  未启动: [
    '未开始',
    '尚未启动',
    '尚未开始',
    '未开展',
    '尚未开展',
    '还没开始',
    '还未启动',
    '待启动',
    '未动工',
  ],
};

const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s。.，,；;！!]/g, '');

/** A longer text is a sentence, not a choice. */
const MOST = 20;

/** The choice that a text means: an equal one, or one that it is another text for. */
export function choiceMeant(text: string, choices: readonly string[]): string | undefined {
  if (text.length > MOST) return undefined;
  const plain = plainly(text);
  return (
    choices.find((it) => plainly(it) === plain) ??
    choices.find(
      (it) =>
        Object.hasOwn(MEANING, it) && MEANING[it as MeasureState].some((word) => plainly(word) === plain),
    )
  );
}
