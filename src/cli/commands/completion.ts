import { inLanguage } from '../../core/wording/phrase.ts';
import { SCRIPTS, SHELLS } from '../completion/shells.ts';
import { plainWords } from '../completion/values.ts';
import { EXIT } from '../exit-status.ts';
import { define } from '../program/command.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { completionWords } from '../words/commands/completion.ts';

/** `report completion`: prints the script with which a shell completes command lines of this program. */
export const completion = define({
  words: {
    zh: {
      summary: '输出命令行补全脚本',
      usage: `<${SHELLS.join('|')}> [选项]`,
      details:
        '按下面的写法装好，重新打开终端，之后按 Tab 键补全命令、选项、公文名称、代码和文件名。report 要在 PATH 里，如用 npm install -g zerenzhi-report 安装。',
      examples: [
        ['report completion bash >> ~/.bashrc', 'bash'],
        ['report completion zsh >> ~/.zshrc', 'zsh'],
        ['report completion fish > ~/.config/fish/completions/report.fish', 'fish'],
        ['report completion powershell >> $PROFILE', 'PowerShell'],
      ],
    },
    en: {
      summary: 'prints a script that completes command lines',
      usage: `<${SHELLS.join('|')}> [options]`,
      details:
        'Install it by the line for your shell and open a new terminal: the Tab key then completes commands, options, documents, codes and names of files. report must be on the PATH, as npm install -g zerenzhi-report puts it there.',
      examples: [
        ['report completion bash >> ~/.bashrc', 'bash'],
        ['report completion zsh >> ~/.zshrc', 'zsh'],
        ['report completion fish > ~/.config/fish/completions/report.fish', 'fish'],
        ['report completion powershell >> $PROFILE', 'PowerShell'],
      ],
    },
  },

  completes: { operands: [plainWords(...SHELLS)] },

  declare(command, language) {
    command.argument(`<${SHELLS.join('|')}>`, inLanguage(completionWords, language).sHELLSjoinOperand);
  },

  async run({ language, stdout }, [shell = '']) {
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (!script) {
      const suggestion = didYouMean(shell, SHELLS, language);
      throw new UsageProblem(
        inLanguage(completionWords, language).shellUnknown({ shell, suggestion, shells: SHELLS }),
      );
    }
    stdout.write(await script());
    return EXIT.done;
  },
});
