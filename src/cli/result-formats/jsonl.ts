import type { ResultFormat } from './format.ts';
import { asJson } from './json.ts';

/** One finding a line, with the keys of the format json, as soon as its file has been looked at. */
export const jsonl: ResultFormat = {
  open: ({ language, stdout }) => ({
    add: ({ findings }) => {
      for (const it of findings) stdout.write(`${JSON.stringify(asJson(it, language))}\n`);
    },
    end: () => {},
  }),
};
