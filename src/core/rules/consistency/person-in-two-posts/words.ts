import { entry } from '../../../wording/entry.ts';

export const words = entry<{ name: string; post: string; other: string; line: number }>({
  severity: 'warning',
  zh: {
    message: ({ name, post, other, line }) => `${name}的职务这里写作“${post}”，第 ${line} 行写作“${other}”`,
    hint: () => '改为同一个职务；兼任两职的，各处都写全；确是同名的两个人，可以不改',
  },
  en: {
    message: ({ name, post, other, line }) => `${name} is ${post} here, and ${other} on line ${line}`,
    hint: () => 'write one post; if both are held, write both each time; if these are two people, leave it',
  },
});
