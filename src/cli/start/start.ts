import { answerTo, outputTerminal, print } from './answer.ts';
import type { Answers } from './answers.ts';
import type { BundledProgram } from './run-chunks.ts';
import { runProgram } from './run-program.ts';

/** What `scripts/build` knows of the program. */
declare const ANSWERS: Answers;
declare const PROGRAM: BundledProgram;

const answer = answerTo(process.argv.slice(2), ANSWERS, process.env, outputTerminal);
if (answer === undefined) runProgram(PROGRAM, __dirname);
else print(answer);
