import { entry } from '../../../wording/entry.ts';

export const words = entry<{ by: string; makes: string }>({
  severity: 'info',
  zh: {
    message: ({ by, makes }) => `“${by}……，${makes}……”没有主语`,
    hint: ({ by, makes }) => `删去“${by}”或者“${makes}”，或者在前面写明是谁`,
  },
  en: {
    message: ({ by, makes }) => `"${by}……，${makes}……" leaves the sentence without a subject`,
    hint: ({ by, makes }) => `take out "${by}" or "${makes}", or say who did it`,
  },
});
