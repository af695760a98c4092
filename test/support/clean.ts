import { afterEach } from 'vitest';
import { removeFolders } from '../cli/run.ts';

// Here and not where folders are given: test files share the modules that they import, and of those each runs but once.
afterEach(removeFolders);
