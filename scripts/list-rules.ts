import { writeFileSync } from 'node:fs';
import { ruleList, ruleWordsModule } from './generate/rules.ts';

// Runs before everything else that is generated: the rest imports the rules, and a list that names a folder which is gone,
// or lacks a new one, would keep it from starting.
writeFileSync('src/core/check/rules/list.ts', ruleList());
writeFileSync('src/core/diagnostics/words/rules.ts', ruleWordsModule());
