/**
 * Watchwords of several members, always used whole and in this order. A watchword is left out if one of its members
 * differs in another field (预防为主、防治结合 for a disease, 预防为主、防消结合 for fire).
 */
const SLOGANS = `
党政同责、一岗双责、齐抓共管、失职追责
集体领导、民主集中、个别酝酿、会议决定
安全第一、预防为主、综合治理
管行业必须管安全、管业务必须管安全、管生产经营必须管安全
政府统一领导、部门依法监管、单位全面负责、公民积极参与
最严谨的标准、最严格的监管、最严厉的处罚、最严肃的问责
预防为主、风险管理、全程控制、社会共治
统一领导、综合协调、分类管理、分级负责、属地管理为主
照镜子、正衣冠、洗洗澡、治治病
自我净化、自我完善、自我革新、自我提高
信念坚定、为民服务、勤政务实、敢于担当、清正廉洁
科学立法、严格执法、公正司法、全民守法
有法可依、有法必依、执法必严、违法必究
守土有责、守土负责、守土尽责
党管宣传、党管意识形态、党管媒体
政治意识、大局意识、核心意识、看齐意识
道路自信、理论自信、制度自信、文化自信
不发通知、不打招呼、不听汇报、不用陪同接待、直奔基层、直插现场
不敢腐、不能腐、不想腐
党委统一领导、党政齐抓共管、部门各负其责
`;

/** Each as its members, at least three: with only two, one does not determine the other. */
export const slogans: readonly (readonly string[])[] = SLOGANS.trim()
  .split('\n')
  .map((it) => it.split('、'));
