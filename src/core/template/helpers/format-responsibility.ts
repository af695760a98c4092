import { mapOfTypes, PERSON, TEXT } from '../types/value-type.ts';
import { fieldsOf, textOf } from '../values.ts';
import { personInWords } from '../wording/person.ts';
import type { Helper } from './helper.ts';

export const formatResponsibility: Helper = {
  name: 'formatResponsibility',
  summary: [
    '整改由谁负责，写成分句；措施里已经写了由谁负责的，责任人的称谓已带部门的，都不重复',
    'Who answers for a rectification, as a clause; what the measure says already, and a department that the post names, is not said again',
  ],
  parameters: [
    { name: 'rectification', type: mapOfTypes({ measure: TEXT, department: TEXT, responsible: PERSON }) },
  ],
  returns: TEXT,
  examples: [
    {
      template: '{{formatResponsibility r}}',
      data: { r: { department: '宣传科', responsible: { post: '副局长', name: '王芳' } } },
      gives: '由宣传科负责，责任人为副局长王芳',
    },
    {
      template: '{{formatResponsibility r}}',
      data: { r: { department: '机关党委', responsible: { post: '党组成员、机关党委书记', name: '王芳' } } },
      gives: '由党组成员、机关党委书记王芳负责',
    },
    {
      template: '{{formatResponsibility r}}',
      data: { r: { measure: '由办公室负责补齐台账', department: '办公室', responsible: '办公室' } },
      gives: '',
    },
  ],
  run([rectification]) {
    const { measure, department, responsible } = fieldsOf(rectification);
    const written = textOf(measure);
    const isSaid = (it: string) => it === '' || written.includes(`由${it}`) || written.startsWith(it);
    const office = answering(textOf(department));
    const person = answering(personInWords(responsible));
    const isPersonSaid = isSaid(person);
    const isOfficeSaid = isSaid(office) || namesOffice(person, office);
    if (isPersonSaid) return isSaid(office) || (person !== '' && isOfficeSaid) ? '' : `由${office}负责`;
    if (office !== '' && isSaid(office) && !namesOffice(person, office)) return `责任人为${person}`;
    return isOfficeSaid ? `由${person}负责` : `由${office}负责，责任人为${person}`;
  },
};

/** The name alone, where a file writes 由办公室负责: 办公室. */
const answering = (text: string): string => text.replace(/^由(?=.)/u, '').replace(/(?<=.)负责$/u, '');

/** Whether the words for a person begin with the department, or name it among several posts. */
const namesOffice = (person: string, office: string): boolean =>
  person.startsWith(office) || person.includes(`、${office}`) || person.includes(`，${office}`);
