import { entry } from '../../../wording/entry.ts';

export const words = entry<{
  key: string;
  zh: string;
  form: 'general' | 'letter' | 'order' | 'minutes';
  clause: string;
  isAsked: boolean;
}>({
  severity: 'warning',
  zh: {
    message: ({ key, zh, form, clause }, keys) =>
      `${FORMS[form].zh}没有${keys.name(zh, key)}这一项，这里写的内容不会印出来（GB/T 9704—2012 第${clause}条）`,
    hint: ({ key, form, isAsked }, keys) => {
      if (key === 'attendance')
        return isAsked
          ? '删去；参会人员只印在纪要里'
          : `是纪要的，补写 ${keys.spelling('格式', 'form')}: 纪要；不是的，删去`;
      const general = isAsked ? `；要印的，按一般格式行文，去掉${keys.name('格式', 'form')}` : '';
      if (key === 'title') return '删去，标题就由程序拟定，只用作文件的名称；要留着作文件名称的，不用改';
      if (key === 'addressee')
        return `删去；执行的单位写进正文，或者写成${keys.name('抄送机关', 'copyTo')}${general}`;
      if (key === 'signatory' && form === 'order')
        return `删去；签署人的职务写成${keys.name('签名章', 'stamp')}，印在正文之下${general}`;
      return `删去${general}`;
    },
  },
  en: {
    message: ({ key, zh, form, clause }, keys) =>
      `${FORMS[form].en} no ${keys.name(zh, key)}, and what stands here is not printed (GB/T 9704-2012, ${clause})`,
    hint: ({ key, form, isAsked }, keys) => {
      if (key === 'attendance')
        return isAsked
          ? 'remove it: only minutes print who attended'
          : `where these are minutes, add ${keys.spelling('格式', 'form')}: minutes; else remove it`;
      const general = isAsked
        ? `; to print it, use the general form: remove ${keys.name('格式', 'form')}`
        : '';
      if (key === 'title')
        return 'remove it, and the file is called by a title that the program makes; where the file is to be called by this one, leave it';
      if (key === 'addressee')
        return `remove it: name who is to carry the order out in its text, or under ${keys.name('抄送机关', 'copyTo')}${general}`;
      if (key === 'signatory' && form === 'order')
        return `remove it: write the post of who signs as ${keys.name('签名章', 'stamp')}, which is printed below the text${general}`;
      return `remove it${general}`;
    },
  },
});

/** How messages name the forms of documents. */
const FORMS = {
  general: { zh: '一般格式的公文', en: 'a document of the general form has' },
  letter: { zh: '信函', en: 'a letter has' },
  order: { zh: '命令', en: 'an order has' },
  minutes: { zh: '纪要', en: 'minutes have' },
} as const;
