import { type Span, spansOf } from '../span.ts';

/** Marks typed for a dash, and also for an unknown name. */
const RUN = '(?<![-－─―–—])(?:-{2,3}|－{2,3}|─{2,3}|–{2,3})(?![-－─―–—])';

/** What follows a name: what the person does, or the kind of place or body. */
const AFTER_NAME =
  '(?=担任|兼任|任(?=[\\p{Script=Han}]{0,6}(?:长|主任|书记|员|职)|[，。；、])|同志|先生|女士|等人|(?:县|市|区|镇|乡|村|街道|局|厅|科|处室|公司|学校|医院)(?![级域场民情政委府里内外直属面部限乡办务]))';

/** Before it, words that a name follows: 由--, 组长：--, 参加人员有--. */
const BEFORE_NAME = '(?<=由|[，；、]|(?:名单|人员|组长|组员|成员|姓名|联系人|负责人|责任人)[：为是有])';

const AS_NAME = new RegExp(`${RUN}${AFTER_NAME}|${BEFORE_NAME}${RUN}`, 'gu');

/** At the beginning of a line a dash starts an entry. */
const BEGINS_LINE = /(?:^|\n)[ 　\t]*$/u;

/** Hyphens in the place of a name: 组长由校长--担任, --县. */
export const hyphens = (value: string): Span[] =>
  spansOf(value, AS_NAME).filter(([from]) => !BEGINS_LINE.test(value.slice(Math.max(0, from - 8), from)));
