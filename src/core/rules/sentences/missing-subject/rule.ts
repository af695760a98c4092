import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * 通过培训，使职工……: after 通过 the sentence still needs a subject, and 使 takes its place. Only words of time may precede;
 * anything else could be the subject (我局狠抓落实，通过培训，使……).
 */
const PASSED_OVER =
  /(?<=^|[。；！？：\n]|[一二三四五六七八九十]是|[）、.．](?<=(?:^|[\n。；：])[ 　]*[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]))[ 　]*(?:(?:今年以来|近年来|近几年来|一年来|去年以来|全年|年内|\d{4}年)，)?(通过|经过|在(?=[^，。；：！？\n]{1,40}[下中]，))(?:[^，。；：！？,\n“”]|“[^，。；：！？\n“”]{1,20}”){2,40}，(使得|使|让|令)(?![用命馆者领徒利步渡位座出开与给路行])(?=\p{Script=Han})/gu;

export const rule: TextRule<typeof words> = {
  code: 'missing-subject',
  roles: ['text', 'item'],
  checkText({ value }, at) {
    for (const { index, 0: written, 1: by = '', 2: makes = '' } of value.matchAll(PASSED_OVER)) {
      const to = index + written.length;
      // 通过虚假宣传，使消费者误认的； is the name of a case, not a sentence.
      // In 通过项目带动，让青年承担难题，是……的转变。 all of it is the subject.
      if (
        /^[^。；\n]{0,80}的(?:[。；\n]|$)|^[^。；\n]{0,60}，[才就正]?是[^否]/u.test(value.slice(to, to + 82))
      )
        continue;
      at.report(to - makes.length, to, { by, makes });
    }
  },
};
