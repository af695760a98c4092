import { writeFileSync } from 'node:fs';
import { ruleList, ruleWordsModule } from './generate/rules.ts';

// Must run before the other generators: they import the rules, and would not start if the list names a deleted folder
// or lacks a new one.
writeFileSync('src/core/rules/list.ts', ruleList());
writeFileSync('src/core/diagnostics/words/rules.ts', ruleWordsModule());
