import { type Span, spansOf } from '../span.ts';

/** What an office is called at the end of its name. */
const OFFICE = '(?:网信办|办公室|办|局|委|厅|部|组|中心|公司|科|处|镇|乡|街道|村|社区|学校|医院)';

const HALF_FILLED = [
  // 20__年, （20__）51号
  /(?:19|20)_{1,3}(?=[年）)〕\]])/gu,
  // 20PC年, where a program read 26 as letters
  /(?<![\dA-Za-z])(?:19|20)[A-WYZa-wyz][A-Za-z]年/gu,
  // A line for a hand to write on, whatever stands beside it
  /_{4,}/gu,
  // *委保办〔2026〕3号
  /(?<![*\dA-Za-z])\*(?=\p{Script=Han}{1,8}〔)/gu,
  // 由x网信办牵头; an X光室 is one
  new RegExp(
    `(?<=[由受经报向请与和及给、，：]|^)[xX×](?!光|射线|线|轴|型|证|染色|波)(?=\\p{Script=Han}{0,6}?${OFFICE})`,
    'gu',
  ),
  // X-X月, X—X日
  /(?<![A-Za-z\d])[xX×]{1,2}[-—–～~至][xX×]{1,2}[月日年时次个人]/gu,
  // 《通知》（号）
  /(?<=[》”])[（(]号[）)]/gu,
];

/** A number or a name of which only a part was written: 20__年, *委保办〔2026〕3号, 由x网信办牵头, 《通知》（号）. */
export const halfFilled = (value: string): Span[] => HALF_FILLED.flatMap((it) => spansOf(value, it));
