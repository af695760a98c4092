import { answerTo, outputTerminal, print } from './answer.ts';
import type { Answers } from './answers.ts';
import { endAtOnce } from './end-at-once.ts';
import type { BundledProgram } from './run-chunks.ts';

/** What `scripts/build` knows of the program. */
declare const ANSWERS: Answers;
declare const PROGRAM: BundledProgram;

const answer = answerTo(process.argv.slice(2), ANSWERS, process.env, outputTerminal);
endAtOnce();
// What only the program needs is not loaded for an answer: the modules of Node.js for it take as long as the answer.
if (answer === undefined)
  void import('./run-program.ts').then(({ runProgram }) => runProgram(PROGRAM, __dirname));
else print(answer);
