import { listOfType, mapOfTypes, TEXT } from '../types/value-type.ts';
import { problemsInWords } from '../wording/problem-names.ts';
import { problemsAnswered, problemsOf } from '../wording/problems.ts';
import type { Helper } from './helper.ts';

export const formatProblems: Helper = {
  name: 'formatProblems',
  summary: [
    '一项整改所针对的问题，用在“针对”之后：有标题的写标题，没有标题的写方面或者次序',
    'What a rectification is aimed at, behind 针对: problems by their titles, else by their aspect or their place',
  ],
  parameters: [{ name: 'rectification', type: mapOfTypes({ problems: listOfType() }), mayBeMissing: true }],
  returns: TEXT,
  examples: [
    {
      template: '针对{{formatProblems r}}，',
      data: {
        problems: [
          { id: 'P1', title: '培训不到位问题' },
          { id: 'P2', title: '台账不全' },
        ],
        r: { problems: ['P1', 'P2'] },
      },
      gives: '针对培训不到位、台账不全的问题，',
    },
    {
      template: '针对{{formatProblems r}}，',
      data: {
        problems: [
          { id: 1, description: '灯不亮' },
          { id: 2, description: '门坏了' },
        ],
        r: { problems: [1, 2] },
      },
      gives: '针对第一个、第二个问题，',
    },
    {
      template: '针对{{formatProblems r}}，',
      data: {
        problems: [
          { id: 1, aspect: '制度建设方面', description: '没有预案' },
          { id: 2, aspect: '培训' },
        ],
        r: { problems: [1] },
      },
      gives: '针对制度建设方面的问题，',
    },
  ],
  run([rectification], { data }) {
    const problems = problemsOf(data.root);
    return problemsInWords(problemsAnswered(rectification, problems), problems);
  },
};
