import { inLanguage } from '../../core/wording/phrase.ts';
import { complete as completionOf } from '../completion/complete.ts';
import { SHELLS } from '../completion/shells.ts';
import { EXIT } from '../exit-status.ts';
import { type CommandEntry, define } from '../program/command.ts';
import { completeWords } from '../words/commands/complete.ts';

interface Options {
  readonly current: string;
}

/**
 * `report complete`: called by the scripts of `report completion`, not by people; help does not list it. Prints one
 * word on each line, with its meaning after a tab. The last line is `:files`, `:folders` or `:nothing`: what the shell
 * should offer in addition.
 *
 * @param commands the commands that can be completed
 */
export const completeAmong = (commands: readonly CommandEntry[]) =>
  define<Options>({
    words: {
      zh: {
        summary: '供补全脚本调用',
        usage: '<shell> [选项] -- [词...]',
        details: '每行一个词，制表符后面是它的意思；最后一行说明还可以补什么。',
        examples: [['report complete bash --current=b --', '以 b 开头的命令']],
      },
      en: {
        summary: 'for completion scripts',
        usage: '<shell> [options] -- [words...]',
        details: 'A word a line, its meaning behind a tab; the last line says what else can stand there.',
        examples: [['report complete bash --current=b --', 'commands that begin with b']],
      },
    },

    declare(command, language) {
      command
        .argument('<shell>', SHELLS.join('|'))
        .argument('[words...]', inLanguage(completeWords, language).wordsOperand)
        .option('--current <word>', inLanguage(completeWords, language).current, '');
    },

    async run(context, [shell, ...given], { current }) {
      const words = given.filter((it) => it !== undefined);
      const line = shell === 'bash' ? joined([...words, current]) : { before: words, current };
      const { words: offered, path } = await completionOf(commands, line.before, line.current, context);
      // Bash replaces only what follows the `=`.
      const lead = shell === 'bash' ? (/^--[\w-]+=/u.exec(line.current)?.[0].length ?? 0) : 0;
      const lines = offered.map(
        ([word, meaning]) => `${word.slice(lead)}\t${meaning.replace(/\s+/g, ' ')}\n`,
      );
      context.stdout.write(`${lines.join('')}:${path ?? 'nothing'}\n`);
      return EXIT.done;
    },
  });

/** Joins the parts into which bash splits a word: `--format`, `=`, `html`. */
function joined(words: readonly string[]): { before: string[]; current: string } {
  const whole: string[] = [];
  for (const [index, word] of words.entries()) {
    const last = whole.at(-1);
    const isSign = word === '=' && last?.startsWith('--') === true && !last.includes('=');
    const isValue = words[index - 1] === '=' && last?.endsWith('=') === true && last.startsWith('--');
    if (isSign || isValue) whole[whole.length - 1] = last + word;
    else whole.push(word);
  }
  return { before: whole.slice(0, -1), current: whole.at(-1) ?? '' };
}
