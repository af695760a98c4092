import { areInOneGroup } from './groups-of-characters.ts';

/** Characters that look alike to a scanner or a tired eye. */
const LOOK_ALIKE =
  '态志 育肓 幸悻 衰哀衷 己已巳 末未 士土 戊戌戍 日曰 天夭 千干于 候侯 拔拨 折拆析 辨辩辫 账帐 像象 城域 寻导 办力为 厂广 壬任 今令 圳训 捡检验险俭 叛判 纠究 买实卖 查杳 侧测 暑署 晴睛情 抓爪 遣遗 崇祟 享亨 官宫 粟栗 徒徙 密蜜 板版 竟竞 治冶 材村 防访仿妨 扰拢 堤提 贷货 货贸 载栽裁 郎朗 准淮 凋调 微徽 陪培倍 哀衰衷 辖割 毫豪 缓援 密秘 洁结 弛驰 滥烂 蓝篮 廷延 历厉 历力 休体 问间闻 因困囚 团围 电由申 免兔 失矢 乌鸟 住往 旦但 侍待持 坏环 请清晴 拦栏 纲网 纲钢 贪贫 亮高 扬杨 稿搞 诫戒 抱报 挂桂 枝技 复夏';

/** Characters that sound alike, so that an input method offers them together. */
const SOUND_ALIKE =
  '制治置致质志智至指旨职织知执值直 实施使事试示式是识视市室师时适 计记纪机及急级技积极济基际集既季 监检减建件健简兼 方防访房放 安按案 全权 行形型性刑 责则泽 任认人仁 效校消销肖 训巡循询讯迅 预予与育域遇 整正政证争征 改该概 措错挫 设涉社射摄 网往望 信新心 息系析习席细悉 保报宝 廉连联练 组租阻祖 综宗总踪 委卫为未 审深身慎 核合和 培配陪 隐因引 患换环还 排派牌 查察差茶 部布步 章张障账帐 作做座 工公功攻 产铲 领令另 导道到倒 情请清 度渡 理里礼 落络洛 问文 题提 项向像象 分份 考靠烤 成程承城 完玩 未为位委 追坠 究纠救 舆与余 处出初 应映影 急即及 岗港刚 演严研眼 练炼 评平凭 估固顾 通同统 报抱 意义议异 食实 消肖 督独读 促醋 宣选 传船 教交较 育玉 备被背 案暗 台抬 帐账 签鉴 定订 负付复 期齐起 限现县 后候';

/** Whether one character is often written for the other. */
export const areConfusable = (one: string, other: string): boolean =>
  areInOneGroup(LOOK_ALIKE, one, other) || areInOneGroup(SOUND_ALIKE, one, other);
