import { entry } from '../../wording/entry.ts';

const listed = (files: readonly string[], comma: string): string =>
  files.length > 3 ? `${files.slice(0, 3).join(comma)} …` : files.join(comma);

/** Findings about a unit's place in a batch, and about the joining of batches. */
export const batchWords = {
  'same-output': entry<{ path: string; others: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ path, others }) =>
        others.length === 0
          ? `两份公文的文件名都是 ${path}，没有生成`
          : `${listed(others, '、')} 生成的文件也叫 ${path}，都没有生成`,
      hint: () => '在 --name 里加上能区别它们的键，例如 {文件}；或者改单位文件的名称',
    },
    en: {
      message: ({ path, others }) =>
        others.length === 0
          ? `two of its documents are called ${path}; neither was written`
          : `${listed(others, ', ')} would be written to ${path} as well; none was written`,
      hint: () => "add to --name what tells them apart, such as {file}, or rename a unit's file",
    },
  }),
  'name-without-value': entry<{ key: string }>({
    severity: 'error',
    zh: {
      message: ({ key }) => `--name 用到 {${key}}，这个文件里没有写`,
      hint: ({ key }) => `在文件里补上；或者在 --name 里写一个替补，例如 {${key}|文件}`,
    },
    en: {
      message: ({ key }) => `--name asks for {${key}}, which this file does not have`,
      hint: ({ key }) => `add it to the file, or give --name something to fall back on: {${key}|file}`,
    },
  }),
  'process-ended': entry<{ by: string }>({
    severity: 'error',
    zh: {
      message: ({ by }) => `生成它的进程中途结束（${by}）`,
      hint: () => '内存不够时会这样，可以用较小的 --jobs 再试',
    },
    en: {
      message: ({ by }) => `the process that built it ended (${by})`,
      hint: () => 'where memory is short, a smaller --jobs helps',
    },
  }),
  'record-not-found': entry<{ folder: string }>({
    severity: 'error',
    zh: {
      message: ({ folder }) => `${folder} 里没有成批生成的记录`,
      hint: () => '写明 report build -o 用的文件夹；记录是其中的 .report-build*.jsonl，上传和下载时不要漏掉',
    },
    en: {
      message: ({ folder }) => `${folder} has no journal of a batch`,
      hint: () =>
        'name the folder that report build wrote to with -o; the journal is .report-build*.jsonl in it, and must not be left out when files are uploaded',
    },
  }),
  'unit-missed': entry<{ unit: string; shard?: string | undefined }>({
    severity: 'error',
    zh: {
      message: ({ unit, shard }) => `${unit} 没有处理${shard ? `，它属于第 ${shard} 片` : ''}`,
      hint: ({ shard }) =>
        shard ? `用 --shard ${shard} --changed 重新运行，再合并` : '用 --changed 重新运行，已生成的不再生成',
    },
    en: {
      message: ({ unit, shard }) => `${unit} was missed${shard ? `; it belongs to shard ${shard}` : ''}`,
      hint: ({ shard }) =>
        shard
          ? `run it again with --shard ${shard} --changed, and merge again`
          : 'run the batch again with --changed: what is built is not built anew',
    },
  }),
  'unit-built-twice': entry<{ unit: string; folders: readonly string[]; differ: boolean }>({
    severity: 'warning',
    zh: {
      message: ({ unit, folders, differ }) =>
        `${unit} 在 ${folders.join('、')} 里都有结果，${differ ? '而且不同' : '内容相同'}`,
      hint: ({ differ }) =>
        differ
          ? '各片用的文件不一样；用同一个版本重新生成'
          : '一片运行了两次，不影响结果；只留一份就不再提示',
    },
    en: {
      message: ({ unit, folders, differ }) =>
        `${unit} has a result in each of ${folders.join(', ')}${differ ? ', and they differ' : ', which are the same'}`,
      hint: ({ differ }) =>
        differ
          ? 'the shards were not run on the same files; build them again from one version'
          : 'a shard was run twice, which does no harm; keep one of the two to be told no more',
    },
  }),
  'output-lost': entry<{ unit: string; path: string; isThere: boolean }>({
    severity: 'error',
    zh: {
      message: ({ unit, path, isThere }) =>
        isThere ? `${path} 不是由 ${unit} 生成的那一份，没有复制` : `${path} 不在了，它由 ${unit} 生成`,
      hint: () => '用 --changed 重新运行这一片，再合并',
    },
    en: {
      message: ({ unit, path, isThere }) =>
        isThere
          ? `${path} is not what was built from ${unit}, and was not copied`
          : `${path} is gone, which was built from ${unit}`,
      hint: () => 'run that shard again with --changed, and merge again',
    },
  }),
};
