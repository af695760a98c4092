import { entry } from '../../../wording/entry.ts';

/** `unsealed`: a seal is asked for, and without a date there is no place for it. */
export const words = entry<{ letter: boolean; unsealed: boolean }>({
  severity: 'warning',
  zh: {
    message: ({ letter, unsealed }, keys) =>
      unsealed
        ? `要留${keys.name('印章', 'seal')}的位置，却没有写${keys.name('成文日期', 'date')}：不会印署名和日期，也没有盖章的位置`
        : `${letter ? `${keys.name('报送函', 'letter')}` : ''}没有写${keys.name('成文日期', 'date')}，署名下面不会印日期`,
    hint: ({ letter }, keys) =>
      letter
        ? `在${keys.name('报送函', 'letter')}的${keys.name('公文', 'document')}下写上${keys.name('成文日期', 'date')}：负责人签发这份函的日期；报告的日期是报告自己的，不会印到函上`
        : `在${keys.name('公文', 'document')}下补写${keys.name('成文日期', 'date')}：负责人签发的日期，联合行文的是最后签发的日期`,
  },
  en: {
    message: ({ letter, unsealed }, keys) =>
      unsealed
        ? `room is asked for a seal (${keys.name('印章', 'seal')}), but there is no ${keys.name('成文日期', 'date')}: neither name nor date is printed, and the seal has no place`
        : `${letter ? `${keys.name('报送函', 'letter')} has` : 'there is'} no ${keys.name('成文日期', 'date')}, so that none is printed under the name`,
    hint: ({ letter }, keys) =>
      letter
        ? `add ${keys.name('成文日期', 'date')} under ${keys.name('公文', 'document')} in ${keys.name('报送函', 'letter')}: the day on which the head signs the letter, which is not the report's`
        : `add ${keys.name('成文日期', 'date')} under ${keys.name('公文', 'document')}: the day on which the head signs, of a joint document the last who does`,
  },
});
