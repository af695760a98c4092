import type { FixedBytes } from '../../app/fix/fixed-bytes.ts';
import type { Language } from '../../core/wording/language.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';

/** Where mended text goes: into the file, whole to stdout, or as a diff to stdout. */
export type FixTarget = 'file' | 'stdout' | 'diff';

/**
 * What was mended in a file, in words: how many findings in all and for each code, and how many were left.
 *
 * @param columns the width to keep to
 */
export function fixedInWords(
  name: string,
  { before, fixed: { text, fixed, dropped }, wasOtherEncoding }: FixedBytes,
  target: FixTarget,
  language: Language,
  columns: number,
): string {
  const zh = language === 'zh';
  const stop = zh ? '：' : ': ';
  const lines: string[] = [];
  const count = [...fixed.values()].reduce((sum, it) => sum + it, 0);
  if (count > 0) {
    const done =
      target === 'diff'
        ? zh
          ? `可以改正 ${count} 处`
          : `${count} would be fixed`
        : zh
          ? `已改正 ${count} 处`
          : `${count} fixed`;
    const then = target !== 'diff' ? '' : zh ? '，改后剩下的如下' : '; then there would be left:';
    lines.push(`${done}${inBrackets(fixed, zh)}${then}`);
  } else if (dropped.length === 0) {
    lines.push(zh ? '没有可以自动改正的' : 'nothing to fix');
  }
  if (dropped.length > 0) {
    const counts = new Map<string, number>();
    for (const { code } of dropped) counts.set(code, (counts.get(code) ?? 0) + 1);
    const left = zh
      ? `有 ${dropped.length} 处改了会带来新的错误，没有改`
      : `${dropped.length} left as they are, since the change would bring errors`;
    lines.push(`${left}${inBrackets(counts, zh)}`);
  }
  if (wasOtherEncoding && before !== text) {
    const saved = target === 'diff' ? (zh ? '将存为' : 'would be saved as') : zh ? '已存为' : 'saved as';
    lines.push(zh ? `原来不是 UTF-8 编码，${saved} UTF-8` : `was in another encoding; ${saved} UTF-8`);
  }
  return lines.map((it) => `${wrap(`${printable(name)}${stop}${it}`, columns)}\n`).join('');
}

function inBrackets(counts: ReadonlyMap<string, number>, zh: boolean): string {
  const parts = [...counts].map(([code, count]) => `${code} ${count}`);
  return zh ? `（${parts.join('、')}）` : ` (${parts.join(', ')})`;
}
