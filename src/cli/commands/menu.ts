import { inLanguage } from '../../core/wording/phrase.ts';
import { EXIT } from '../exit-status.ts';
import { define } from '../program/command.ts';
import type { Choice } from '../questions/menu/asker.ts';
import { type MenuTask, TASKS } from '../questions/menu/task-line.ts';
import { menuWords } from '../words/commands/menu.ts';

/**
 * `report menu`: what is needed most, to choose from. Asks for the files, runs the command, and offers the rest again.
 * The program as one file opens it when it is started without arguments.
 */
export const menu = define({
  words: {
    zh: {
      summary: '用菜单选择要做的事',
      usage: '',
      details:
        '选生成、检查、新建、填报表或者起草明年的，再选文件；做完一件回到菜单。用到的命令先写出来，下次可以直接写。不在终端里时，按编号选，每行一个回答。',
      examples: [
        ['report menu', '用方向键和回车选择'],
        ['report menu < 回答.txt', '从文件读回答'],
      ],
    },
    en: {
      summary: 'what is needed most, to choose from',
      usage: '',
      details:
        'Build, check, begin a file, use a form or draft the next year: choose one, then a file; the menu comes back when it is done. The command is shown, to be written by itself next time. Without a terminal, choices have numbers, and each line is an answer.',
      examples: [
        ['report menu', 'arrow keys, then Enter'],
        ['report menu < answers.txt', 'answers from a file'],
      ],
    },
  },

  declare() {},

  async run(context) {
    const { language, stderr } = context;
    const words = inLanguage(menuWords, language);
    const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const asker = isTerminal
      ? (await import('../questions/menu/on-terminal.ts')).onTerminal(language)
      : (await import('../questions/menu/by-lines.ts')).byLines(context);
    const { taskLine } = await import('../questions/menu/task-line.ts');
    const { asArgument } = await import('../program/as-argument.ts');
    const choices: readonly Choice<MenuTask | 'leave'>[] = [
      ...TASKS.map((value) => ({ value, label: words[value], hint: words[`${value}Hint`] })),
      { value: 'leave', label: words.leave },
    ];
    for (;;) {
      const task = await asker.choose(words.whatToDo, choices);
      if (task === undefined || task === 'leave') return EXIT.done;
      const line = await taskLine(task, { asker, language, isTerminal });
      if (!line) {
        if (isTerminal) continue;
        return EXIT.done;
      }
      stderr.write(`\n${words.command({ line: ['report', ...line.map(asArgument)].join(' ') })}\n`);
      await context.run?.([...line, `--lang=${language}`]);
      stderr.write('\n');
    }
  },
});
