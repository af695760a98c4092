import { mapOfTypes, PERSON, TEXT } from '../types/value-type.ts';
import { fieldsOf, textOf } from '../values.ts';
import { personInWords } from '../wording/person.ts';
import type { Helper } from './helper.ts';

export const formatResponsible: Helper = {
  name: 'formatResponsible',
  summary: [
    '整改由谁负责：部门和责任人；责任人的称谓已带部门的，不重复',
    'Who answers for a rectification: department and person; a department that the post already names is not repeated',
  ],
  parameters: [{ name: 'rectification', type: mapOfTypes({ department: TEXT, responsible: PERSON }) }],
  returns: TEXT,
  examples: [
    {
      template: '{{formatResponsible r}}',
      data: { r: { department: '宣传科', responsible: '宣传科科长' } },
      gives: '宣传科科长',
    },
    {
      template: '{{formatResponsible r}}',
      data: { r: { department: '宣传科', responsible: { post: '副局长', name: '王芳' } } },
      gives: '宣传科（责任人：副局长王芳）',
    },
    { template: '{{formatResponsible r}}', data: { r: { department: '宣传科' } }, gives: '宣传科' },
  ],
  run([rectification]) {
    const { department, responsible } = fieldsOf(rectification);
    const office = textOf(department);
    const person = personInWords(responsible);
    if (office === '' || person.startsWith(office)) return person;
    return person === '' ? office : `${office}（责任人：${person}）`;
  },
};
