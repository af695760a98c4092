import { listOfType, PERSON, TEXT } from '../types/value-type.ts';
import { listOf } from '../values.ts';
import { personInWords } from '../wording/person.ts';
import type { Helper } from './helper.ts';

export const formatMembers: Helper = {
  name: 'formatMembers',
  summary: [
    '“成员为……”，人数多的分成几句；title 是成员的称谓',
    '成员为…, in several sentences where there are many; `title` is what members are called',
  ],
  parameters: [{ name: 'people', type: listOfType(PERSON) }],
  options: [{ name: 'title', type: TEXT, optional: true }],
  returns: TEXT,
  examples: [
    {
      template: '{{formatMembers p}}',
      data: { p: ['办公室主任', '人事科科长'] },
      gives: '成员为办公室主任、人事科科长',
    },
    {
      template: '{{formatMembers p title="委员"}}',
      data: { p: [{ post: '党组成员、副局长', name: '王芳' }, '办公室主任'] },
      gives: '委员为党组成员、副局长王芳，办公室主任',
    },
  ],
  run([people], { hash }) {
    const title = typeof hash.title === 'string' && hash.title !== '' ? hash.title : '成员';
    const names = listOf(people)
      .map(personInWords)
      .filter((it) => it !== '');
    const mark = names.some((it) => it.includes('、')) ? '，' : '、';
    const sentences: string[] = [];
    let length = MOST;
    for (const name of names) {
      if (length + name.length > MOST) {
        sentences.push(`${title}${sentences.length === 0 ? '为' : '还包括'}${name}`);
        length = name.length;
      } else {
        sentences.push(`${sentences.pop()}${mark}${name}`);
        length += name.length + mark.length;
      }
    }
    return sentences.join('。');
  },
};

/** The most characters of names in one sentence: with the words around them, some 120 in all. */
const MOST = 105;
