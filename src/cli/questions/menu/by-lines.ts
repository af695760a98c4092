import type { Language } from '../../../core/wording/language.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import type { Context } from '../../context.ts';
import { menuWords } from '../../words/commands/menu.ts';
import type { Asker, Choice } from './asker.ts';

/**
 * Asks where there is no terminal: prints numbered choices to stderr, and reads an answer a line. An empty line and the
 * end of the input give no answer.
 */
export function byLines({ language, stderr, stdin }: Pick<Context, 'language' | 'stderr' | 'stdin'>): Asker {
  const words = inLanguage(menuWords, language);
  const lines = linesOf(stdin());
  const next = async (): Promise<string | undefined> => {
    const { value, done } = await lines.next();
    const answer = done ? '' : value.trim();
    return answer === '' ? undefined : answer;
  };
  return {
    async choose(question, choices) {
      stderr.write(`${question}\n${numbered(choices, language)}`);
      for (;;) {
        stderr.write(words.whichNumber({ last: choices.length }));
        const answer = await next();
        if (answer === undefined) return undefined;
        const chosen = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined;
        if (chosen) return chosen.value;
      }
    },
    async write(question, example, refuse) {
      stderr.write(`${words.questionWithExample({ question, example })}\n`);
      for (;;) {
        const answer = await next();
        if (answer === undefined) return undefined;
        const problem = refuse(answer);
        if (problem === undefined) return answer;
        stderr.write(`${problem}\n`);
      }
    },
  };
}

const numbered = (choices: readonly Choice<unknown>[], language: Language): string =>
  choices
    .map(({ label, hint }, index) => {
      const line = `  ${index + 1}. ${label}`;
      return `${hint ? inLanguage(menuWords, language).withHint({ line, hint }) : line}\n`;
    })
    .join('');

async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of input) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = parts.pop() as string;
    yield* parts;
  }
  if (rest !== '') yield rest;
}
