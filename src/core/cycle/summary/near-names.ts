import { plainName } from '../../unit/names.ts';

/** Endings that people add to a name without changing its meaning; and how many characters must be left for that. */
const ADDED: readonly (readonly [added: RegExp, least: number])[] = [
  [/(?:责任制|工作|方面|总数|数量|数|[（(][^）)]*[）)])$/, 2],
  // 安全责任 and 安全问题 differ; 培训覆盖问题 and 培训覆盖 are the same.
  [/(?:责任|问题|情况|活动)$/, 3],
];

/**
 * Whether two different names probably mean the same: they have the same core (安全生产, 安全生产工作), or the same characters in
 * another order (隐患排查, 排查隐患). Names that differ in a character are different: 一般隐患 and 重大隐患, 保密检查 and 保密自查.
 */
export function isNearName(one: string, other: string): boolean {
  return plainName(one) !== plainName(other) && nearKey(one) === nearKey(other);
}

/** The same for all near names: the characters of their core, sorted. */
export const nearKey = (name: string): string => inOrder(nameCore(name));

/** A name without the endings that people add. */
function nameCore(name: string): string {
  let core = plainName(name);
  for (;;) {
    const shorter = ADDED.reduce((text, [added, least]) => {
      const left = text.replace(added, '');
      return [...left].length < least ? text : left;
    }, core);
    if (shorter === core) return core;
    core = shorter;
  }
}

const inOrder = (text: string): string => [...text].sort().join('');
