import { checkStyle } from '../../check/check-style.ts';
import { styleKeys } from '../../generated/keys.ts';
import { defaultStyle, type Style } from '../../generated/style.ts';
import { type CheckedFile, checkedFile } from './checked-file.ts';

/** A style file, read and checked; what it leaves open is as in the built-in style. */
export function checkedStyle(file: string): Promise<CheckedFile<Style>> {
  return checkedFile(file, styleKeys, (source) => {
    const { style, findings } = checkStyle(source);
    return { data: style && (filled(style, defaultStyle) as Style), findings };
  });
}

/** Maps are filled key by key; a list or a scalar stands for the whole. */
function filled(given: unknown, defaults: unknown): unknown {
  if (!isMap(given) || !isMap(defaults)) return given ?? defaults;
  const entries = Object.entries(given).map(([key, value]) => [key, filled(value, defaults[key])]);
  return { ...defaults, ...Object.fromEntries(entries) };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
