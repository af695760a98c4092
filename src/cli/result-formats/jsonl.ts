import type { ResultFormat } from './format.ts';
import { asJson } from './json.ts';

/** One finding on each line, with the keys of the format json, as soon as its file is checked. */
export const jsonl: ResultFormat = {
  open: ({ language, stdout }) => ({
    add: ({ findings }) => {
      for (const it of findings) stdout.write(`${JSON.stringify(asJson(it, language))}\n`);
    },
    end: () => {},
  }),
};
