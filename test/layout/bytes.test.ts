import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openJob } from '../../src/app/job/open-job.ts';
import { compose } from '../../src/app/produce/compose.ts';
import { layOut } from '../../src/app/produce/lay-out.ts';
import { plan } from '../../src/app/produce/plan.ts';
import { targetsOf } from '../../src/app/targets/targets.ts';
import { type FormatName, formats } from '../../src/core/layout/formats.ts';

const FILES = [
  ...readdirSync('examples')
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `examples/${name}`),
  'examples/template/org.yaml',
];

/**
 * The hash of every document of every example in every format that this program draws by itself. A change that should
 * change no document must not change any of these lines. After one that should, `npx vitest run
 * test/layout/bytes.test.ts -u` writes them again, and the difference shows which documents changed.
 */
it('every document of every example has the bytes that it had', async () => {
  const lines: string[] = [];
  for (const file of FILES) {
    const job = await openJob({ file, documents: { products: ['letter'], all: true } });
    const planned = plan(job, false);
    if (!planned) throw new TypeError(`${file} cannot be built`);
    const targets = targetsOf(
      { formats: Object.keys(formats) as FormatName[] },
      file,
      planned.documents.products,
      planned.source.data,
    );
    const composition = compose(planned);
    if ('problem' in targets || 'findings' in composition) throw new TypeError(`${file} cannot be built`);
    const { files } = await layOut(planned, composition.subjects, targets, {});
    expect(files).toHaveLength(targets.length);
    for (const { target, bytes } of files)
      lines.push(`${createHash('sha256').update(bytes).digest('hex')}  ${target.path}`);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/bytes.sha256');
});
