import { phrase, phrases } from '../../core/wording/phrase.ts';

export const fixWords = phrases({
  fixable: phrase<{ count: number }>({
    zh: ({ count }) => `可以改正 ${count} 处`,
    en: ({ count }) => `${count} would be fixed`,
  }),
  fixed: phrase<{ count: number }>({
    zh: ({ count }) => `已改正 ${count} 处`,
    en: ({ count }) => `${count} fixed`,
  }),
  thenLeft: { zh: '，改后剩下的如下', en: '; then there would be left:' },
  nothingToFix: { zh: '没有可以自动改正的', en: 'nothing to fix' },
  leftUnfixed: phrase<{ count: number }>({
    zh: ({ count }) => `有 ${count} 处改了会带来新的错误，没有改`,
    en: ({ count }) => `${count} left as they are, since the change would bring errors`,
  }),
  dryRunNeedsFix: { zh: '--dry-run 须与 --fix 一起用', en: '--dry-run is for use with --fix' },
  wouldBeUtf8: {
    zh: '原来不是 UTF-8 编码，将存为 UTF-8',
    en: 'was in another encoding; would be saved as UTF-8',
  },
  isUtf8: { zh: '原来不是 UTF-8 编码，已存为 UTF-8', en: 'was in another encoding; saved as UTF-8' },
});
