import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { BatchRequest } from '../../../src/app/batch/request.ts';
import { WorkerProcess } from '../../../src/app/batch/worker/worker-process.ts';
import { childrenOf } from '../../support/children.ts';
import { folderWith, GOOD } from '../run.ts';

const REQUEST: BatchRequest = {
  documents: { products: ['situation-report'], all: false },
  destination: { formats: ['docx'] },
  packs: [],
  strict: false,
  draft: false,
  force: false,
  changed: false,
};

it('a flag that V8 does not know is done without', async () => {
  const folder = folderWith({ 'a.yaml': GOOD });
  const worker = new WorkerProcess(REQUEST, ['--no-such-flag']);
  const unit = { file: join(folder, 'a.yaml'), root: folder };
  expect(await worker.do('paths', unit)).toEqual([join(folder, 'a.docx')]);
  await worker.end();
});

it.runIf(process.platform === 'linux')(
  'a process that ends between two units, or over one, costs no other its answer',
  async () => {
    const folder = folderWith({ 'a.yaml': GOOD });
    const unit = { file: join(folder, 'a.yaml'), root: folder };
    const worker = new WorkerProcess(REQUEST);
    const kill = () => {
      for (const pid of childrenOf(process.pid)) process.kill(pid, 'SIGKILL');
    };
    const ask = () => worker.do('paths', unit);
    expect(await ask()).toEqual([join(folder, 'a.docx')]);
    kill();
    const afterwards = await ask().catch((error: Error) => error.message);
    // The task may have been sent before the end of the process was noticed.
    if (typeof afterwards === 'string') expect(afterwards).toContain('SIGKILL');
    else expect(afterwards).toEqual([join(folder, 'a.docx')]);
    const asked = ask();
    kill();
    await expect(asked).rejects.toThrow('SIGKILL');
    expect(await ask()).toEqual([join(folder, 'a.docx')]);
    await worker.end();
    expect(childrenOf(process.pid)).toEqual([]);
  },
);
