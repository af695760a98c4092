import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'error',
  zh: {
    message: (_, keys) =>
      `同时写了${keys.name('印章', 'seal')}和${keys.name('签名章', 'stamp')}，公文只加盖其中一种`,
    hint: (_, keys) =>
      `加盖机关印章的，去掉${keys.name('签名章', 'stamp')}；加盖签发人签名章的，去掉${keys.name('印章', 'seal')}`,
  },
  en: {
    message: (_, keys) =>
      `there is room asked for both by ${keys.name('印章', 'seal')} and by ${keys.name('签名章', 'stamp')}, and a document bears one of the two`,
    hint: (_, keys) =>
      `remove ${keys.name('签名章', 'stamp')} where the body's seal goes on it, or ${keys.name('印章', 'seal')} where the head's signature stamp does`,
  },
});
