import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, printRatios } from './table.ts';

const RUNS = 5;

/** Compares checking a file of some 5,000 lines with building it: a check should take no longer. */
export function checkLarge(folder: string): void {
  const file = join(folder, 'org.yaml');
  const text = largeFile();
  writeFileSync(file, text);
  const rows = [
    ['report build', ['build', file]],
    ['report check', ['check', file]],
  ] as const;
  printRatios(
    `A file of ${text.split('\n').length} lines`,
    rows.map(([name, args]) => [name, timed(args)]),
  );
}

function timed(args: readonly string[]): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, ['bin/report.js', ...args], { stdio: 'ignore' });
    return performance.now() - start;
  });
  return median(times.slice(1));
}

/** Hundreds of problems and measures, all different, as in the file of a county. */
function largeFile(): string {
  const places = ['门诊楼', '住院楼', '配电房', '锅炉房', '药品库', '实验室', '食堂', '地下车库'];
  const faults = [
    '通道堆放杂物',
    '巡查记录不全',
    '标识脱落',
    '设备检修逾期',
    '台账更新不及时',
    '培训签到缺失',
  ];
  const entries = Array.from({ length: 360 }, (_, index) => ({
    id: `P${index + 1}`,
    what: `${places[index % places.length]}${Math.floor(index / places.length) + 1}层${faults[index % faults.length]}`,
  }));
  const problems = entries.map(
    ({ id, what }) =>
      `  - id: ${id}\n    aspect: 日常管理\n    title: ${what}\n    description: 检查发现${what}，责任人没有按照规定及时处理。\n    source: 自查\n    found: 2026-05-18\n    cause: 班组交接不清楚，检查清单没有列入${what}这一项。\n`,
  );
  const measures = entries.map(
    ({ id, what }, index) =>
      `  - problems: [${id}]\n    measure: 对${what}逐项登记，明确完成日期和复查人员。\n    responsible: 后勤保障科科长\n    department: 后勤保障科\n    due: 2026-${String(7 + (index % 5)).padStart(2, '0')}-28\n    status: 推进中\n    progress: ${10 + (index % 80)}\n`,
  );
  return `year: 2026\nsubject: 安全生产\norganisation:\n  name: 云溪县人民医院\nleadership:\n  leader: 院长\nproblems:\n${problems.join('')}rectifications:\n${measures.join('')}`;
}
