import { getRawAsset } from 'node:sea';
import { answerTo, outputTerminal, print } from '../start/answer.ts';
import type { Answers } from '../start/answers.ts';
import { endAtOnce } from '../start/end-at-once.ts';
import { requireLater } from '../start/require-later.ts';
import type { BundledProgram } from '../start/run-chunks.ts';
import { runHeld } from './run-held.ts';

/** What `scripts/build-exe` knows of the program. */
declare const ANSWERS: Answers;
declare const PROGRAM: BundledProgram;

/*
 * The script that Node.js starts in the executable. The program lies beside it, with what V8 compiled of it when the
 * executable was made, where that was for the machine that made it: half of a short run would else be compiling.
 */
const args = process.argv.slice(2);
const answer = args.length > 0 ? answerTo(args, ANSWERS, process.env, outputTerminal) : undefined;
endAtOnce();
if (answer === undefined) runHeld(PROGRAM, (name) => getRawAsset(name) as ArrayBuffer, requireLater(require));
else print(answer);
