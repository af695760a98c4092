import type { EditOrigin, EditOrigins } from '../../../app/diff/edit-origins.ts';
import type { Language } from '../../../core/wording/language.ts';
import { printable } from '../../terminal/printable.ts';

/** Where an edit comes from, to follow its place: `，来自 org.yaml:21`. Empty if unknown. */
export function originsInWords({ from, behind }: EditOrigins, language: Language): string {
  const zh = language === 'zh';
  if (from.length > 0) {
    const all = from.map((it) => originInWords(it, language));
    return zh ? `，来自${spaced(all[0])}${all.join('、')}` : `, from ${all.join(', ')}`;
  }
  if (!behind) return '';
  const before = originInWords(behind, language);
  return zh ? `，接在${spaced(before)}${before} 的文字之后` : `, behind the text from ${before}`;
}

function originInWords(origin: EditOrigin, language: Language): string {
  if ('file' in origin) return printable(`${origin.file}:${origin.line}`);
  const { pack, block } = origin;
  const name = block === undefined ? pack : `${pack} ${block}`;
  return language === 'zh' ? `模板 ${name}` : `the template ${name}`;
}

/** A space between Chinese and other writing. */
const spaced = (text = ''): string => (/^[!-~]/.test(text) ? ' ' : '');
