import { afterEach } from 'vitest';
import { removeFolders } from '../cli/run.ts';

// This is not in the module that makes the folders: test files share their imports, and each of these runs only once.
afterEach(removeFolders);
