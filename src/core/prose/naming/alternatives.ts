/**
 * Groups of characters that distinguish names: two names that differ in characters of one group are different things.
 * 一科 and 二科, 办公室 and 办公厅, 上半年 and 下半年 are not misprints of each other.
 */
const ALTERNATIVES = [
  '〇零一二三四五六七八九十百千万亿两双单多几半壹贰叁首次末再',
  '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥',
  '东西南北中左右前后上下内外里旁高低深浅远近',
  '大小老少幼男女新旧长短正副总分主次',
  '春夏秋冬年月日周旬季时早晚今明昨去本上下',
  '国省市县区乡镇村州旗盟街道社屯组',
  '局厅处科室部委办院校所站队组会司署股馆园库社厂店台网系班课中',
  '长员师手工者人户家民方',
  '增减升降涨跌加退进出收发买卖借还来往去回',
  '检巡督抽核审排普调清复自互协',
  '个名位人件份项条次场期轮批处辆台具套本册篇页间栋座家户所',
  '红黄蓝绿白黑紫青',
  '水电气热煤油火风土石山河湖海江',
  '党政军团工青妇群',
  '你我他她它各每该此其某本',
  '不未无没非已曾将正',
  '的地得了着过和与及或并同',
  '可能应须必需要会当',
].map((line) => new Set(line));

/** Whether two characters distinguish two names. */
export const areAlternatives = (one: string, other: string): boolean =>
  ALTERNATIVES.some((line) => line.has(one) && line.has(other));

const QUALIFIERS =
  /[\d〇零一二三四五六七八九十百甲乙丙丁东西南北上下前后内外大新老旧副总分各第原省市县区乡镇村]/;

/** Whether inserting a character gives the name of another thing: 副局长, 第二小学, 总公司. */
export const isQualifier = (character: string): boolean => QUALIFIERS.test(character);
