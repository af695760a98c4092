import { packageName } from '../../app/package/files.ts';
import type { Context } from '../context.ts';

/**
 * The beginning of a command line to copy: the command, or npx with the package if the program was started in that way.
 * It names the package because npm has another package with the name of the command.
 */
export const invocation = ({ environment }: Pick<Context, 'environment'>): string =>
  environment.npm_command === 'exec' ? `npx ${packageName()}` : 'report';
