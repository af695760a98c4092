import { confirm, isCancel } from '@clack/prompts';

/** Asks on the terminal whether to go on; cancelling means no. */
export async function agrees(question: string, zh: boolean): Promise<boolean> {
  const answer = await confirm({
    message: question,
    active: zh ? '写入' : 'yes',
    inactive: zh ? '不写' : 'no',
    initialValue: false,
  });
  return !isCancel(answer) && answer;
}
