import { type Span, spansOf } from '../span.ts';

/** Final words of the names of offices. */
const OFFICE = '(?:网信办|办公室|办|局|委|厅|部|组|中心|公司|科|处|镇|乡|街道|村|社区|学校|医院)';

const HALF_FILLED = [
  // 20__年, （20__）51号
  /(?:19|20)_{1,3}(?=[年）)〕\]])/gu,
  // 20PC年, where a program read 26 as letters
  /(?<![\dA-Za-z])(?:19|20)[A-WYZa-wyz][A-Za-z]年/gu,
  // A line to write on by hand, whatever its neighbours
  /_{4,}/gu,
  // *委保办〔2026〕3号
  /(?<![*\dA-Za-z])\*(?=\p{Script=Han}{1,8}〔)/gu,
  // 按照*委统一部署, 在*县召开; after a word * may refer to a note, and at the beginning of a line it may start an entry
  /(?<=[按据照由受经报向被在与和及对将把从到为以根于给请，。；：、“《（])\*(?![* \d]|[^*\n]{0,40}\*)(?=\p{Script=Han})/gu,
  /(?<![*\dA-Za-z])\*(?=(?:省|市|县|区|镇|乡|街道|村|社区|委|局|厅|办|院|校|公司|学校|医院|年|月|日|号|个|项|次|份|件|人|名|家|户|处|场|期|万元|元)(?:[\p{Script=Han}\d，。；、）]|$))(?<!^\*)(?<!\n\*)/gu,
  // 发现隐患？处, 投入资金？万元
  /(?<=\p{Script=Han})(?<![吗呢么吧])[?？]{1,3}(?=(?:万元|亿元|元(?!旦|素)|个(?![人体别性])|项(?!目)|次(?![数日品要])|处(?![理置罚于分在级长])|份(?!额)|件|名(?![称单额师校])|家(?![庭长人乡校])|户(?![籍外型])|场(?![所地馆景])|期(?![间待望末刊限])|人次|起(?![来初步到草])|台(?![账风湾])|月(?![度末初])|日(?![复常益前后夜均期]))(?:[，。；、）]|\p{Script=Han}))/gu,
  // 0000年, 00月00日
  /(?<![\d.:：])0000年|(?<![\d.:：])00月(?:00日)?|(?<![\d.,，])000+(?=[个项次处份件名家户场期人])/gu,
  // 完成N项; but 1+N个 and “N”个 are meant literally
  /(?<=[\p{Script=Han}，])N(?=(?:个|项|次|份|件|名|家|处|场|期|万元|元|人次)(?:[，。；、）\p{Script=Han}]|$))/gu,
  // （空）, （数字略）
  /[（(](?:此处)?(?:空|空着|留空|略去|数字略|数据略|单位略|姓名略)[）)]/gu,
  // 由x网信办牵头; but X光室 is a word
  new RegExp(
    `(?<=[由受经报向请与和及给、，：]|^)[xX×](?!光|射线|线|轴|型|证|染色|波)(?=\\p{Script=Han}{0,6}?${OFFICE})`,
    'gu',
  ),
  // X-X月, X—X日
  /(?<![A-Za-z\d])[xX×]{1,2}[-—–～~至][xX×]{1,2}[月日年时次个人]/gu,
  // 《通知》（号）
  /(?<=[》”])[（(]号[）)]/gu,
];

/** A number or name that is only partly written: 20__年, *委保办〔2026〕3号, 由x网信办牵头, 《通知》（号）. */
export const halfFilled = (value: string): Span[] => HALF_FILLED.flatMap((it) => spansOf(value, it));
