import { EXIT } from '../../../src/cli/exit-status.ts';
import { define } from '../../../src/cli/program/command.ts';
import { inLanguage } from '../../../src/core/wording/phrase.ts';
import { newCommandWords } from './command-words.ts';

/** `report new-command`: «what it does». */
export const newCommand = define({
  words: {
    zh: {
      summary: '«做什么»',
      usage: '<文件> [选项]',
      details: '«列表里的那一行没有说的。»',
      examples: [['report new-command org.yaml', '«结果»']],
    },
    en: {
      summary: '«what it does»',
      usage: '<file> [options]',
      details: '«What the line in the list leaves open.»',
      examples: [['report new-command org.yaml', '«what comes of it»']],
    },
  },

  declare(command, language) {
    command.argument(...inLanguage(newCommandWords, language).fileOperand);
  },

  async run({ stdout }, [file = '']) {
    stdout.write(`${file}\n`);
    return EXIT.done;
  },
});
