import { listOfType, TEXT } from '../types/value-type.ts';
import { listOf, textOf } from '../values.ts';
import { lawInMarks } from '../wording/laws.ts';
import { withoutEnd } from '../wording/punctuation.ts';
import { sideBySide } from '../wording/titles.ts';
import type { Helper } from './helper.ts';

export const formatTopics: Helper = {
  name: 'formatTopics',
  summary: [
    '学习的各个专题，用顿号连接；法律、条例的名称加书名号，书名号相连时不加顿号',
    'Topics of study joined by 、; names of laws and regulations are set in 《》, with no 、 between them',
  ],
  parameters: [{ name: 'topics', type: listOfType(TEXT), mayBeMissing: true }],
  returns: TEXT,
  examples: [
    {
      template: '{{formatTopics t}}',
      data: { t: ['安全生产法', '消防法', '事故案例'] },
      gives: '《安全生产法》《消防法》、事故案例',
    },
    {
      template: '{{formatTopics t}}',
      data: { t: ['心肺复苏法', '值班办法'] },
      gives: '心肺复苏法、值班办法',
    },
  ],
  run: ([topics]) =>
    sideBySide(
      listOf(topics)
        .map((it) => lawInMarks(withoutEnd(textOf(it))))
        .filter((it) => it !== ''),
    ),
};
