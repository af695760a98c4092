import { packageName } from '../../app/package/files.ts';
import type { Context } from '../context.ts';

/**
 * What a line begins with that can be copied: the command, or the way through npx where the program was started so. npm
 * has a stranger's package that is called as the command is, so that there it is the package that is named.
 */
export const invocation = ({ environment }: Pick<Context, 'environment'>): string =>
  environment.npm_command === 'exec' ? `npx ${packageName()}` : 'report';
