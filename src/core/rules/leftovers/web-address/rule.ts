import { advertisementsIn } from '../../../prose/advertisements.ts';
import { apartFrom, spansOf } from '../../../prose/span.ts';
import { isSpokenOf } from '../../../prose/spoken-of.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** An address that a browser opens, without the mark that ends the sentence. */
const ADDRESS =
  /(?:https?:\/\/|(?<![A-Za-z0-9@./／-])www\.)[A-Za-z0-9_~%-]+(?:[.:/?#&=+][A-Za-z0-9_~%.:/?#&=+-]*[A-Za-z0-9_~%/=-])?/giu;

/** Each address has one of these; most texts have none. */
const TRACE = /:\/\/|[Ww]{3}\./;

/** Words that announce an address. */
const INTRODUCED =
  /(?:(?:网址|网站|网页|链接|地址|官网|域名|主页|首页|平台|系统|入口|门户|登录|登陆|访问|打开|进入|浏览|仿冒|钓鱼|详见|参见|查询)[^。；，\n]{0,8}|网|见|通过|专栏|客户端)[：:（(“]?\s*$/u;

export const rule: TextRule<typeof words> = {
  code: 'web-address',
  roles: ['text', 'item', 'heading', 'title', 'name'],
  checkText({ value, role, path }, at) {
    if (path[0] === 'channels' || !TRACE.test(value)) return;
    const found = spansOf(value, ADDRESS);
    for (const span of apartFrom(found, advertisementsIn(value, role))) {
      const [from] = span;
      const isRight = INTRODUCED.test(value.slice(Math.max(0, from - 20), from)) || isSpokenOf(value, span);
      if (!isRight) at.report(...span, { address: value.slice(...span) });
    }
  },
};
