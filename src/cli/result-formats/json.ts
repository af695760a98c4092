import { word } from '../../core/diagnostics/word.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import type { ResultFormat } from './format.ts';

/** A single array for all files; each finding has the same keys in the same order. */
export const json: ResultFormat = {
  open({ language, stdout }) {
    const array = openArray((text) => stdout.write(text));
    return {
      add: ({ findings }) => {
        for (const it of findings) array.add(asJson(it, language));
      },
      end: () => array.end(),
    };
  },
};

/** A finding for editors and scripts. */
export function asJson(finding: Finding, language: Language): object {
  const { code, severity, message, hint, file, range, fix, related } = word(finding, language);
  return { code, severity, message, hint, file, range, fix: fix ?? null, related: related ?? [] };
}

/** Writes a JSON array entry by entry, in the layout of `JSON.stringify` with two spaces. */
export function openArray(write: (text: string) => void): { add(entry: object): void; end(): void } {
  let isEmpty = true;
  return {
    add(entry) {
      const lines = JSON.stringify(entry, null, 2).split('\n');
      write(`${isEmpty ? '[' : ','}\n${lines.map((it) => `  ${it}`).join('\n')}`);
      isEmpty = false;
    },
    end: () => write(isEmpty ? '[]\n' : '\n]\n'),
  };
}
