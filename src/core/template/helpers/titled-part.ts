import { MARKUP, NUMBER, TEXT } from '../types/value-type.ts';
import { readerText } from '../wording/written-text.ts';
import type { Helper } from './helper.ts';

export const titledPart: Helper = {
  name: 'titledPart',
  summary: [
    '带标题的一部分：块内写出了内容才有标题，其后的文字不归在这个标题之下；level 是标题的级别，不写的是一级',
    'A part with a heading, which is written only where the block writes something; what follows the part does not stand in for it; `level` is that of the heading, 1 if left out',
  ],
  parameters: [],
  options: [
    { name: 'title', type: TEXT },
    { name: 'level', type: NUMBER, optional: true },
  ],
  returns: MARKUP,
  block: 'same scope',
  examples: [
    {
      template: '{{#titledPart title="下一步工作"}}\n{{plan}}\n{{/titledPart}}\n特此报告。',
      data: { plan: '完善制度。' },
      gives: '# 下一步工作\n完善制度。\n特此报告。',
    },
    {
      template: '{{#titledPart title="下一步工作"}}\n{{plan}}\n{{/titledPart}}\n特此报告。',
      data: {},
      gives: '特此报告。',
    },
  ],
  run(_args, { hash, fn }, context) {
    const inside = fn?.(context) ?? '';
    if (readerText(inside).trim() === '') return '';
    const level = Number(hash.level ?? 1);
    return `${'#'.repeat(Math.min(Math.max(level, 1), DEEPEST))} ${hash.title}\n\n${inside}\n`;
  },
};

/** Headings have five levels. */
const DEEPEST = 5;
