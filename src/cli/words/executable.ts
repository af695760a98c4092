import { phrases } from '../../core/wording/phrase.ts';

export const executableWords = phrases({
  anyKey: { zh: '按任意键关闭窗口', en: 'Press any key to close this window' },
});
