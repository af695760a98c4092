import { readFileSync } from 'node:fs';
import { attachmentWords } from '../../src/core/diagnostics/words/attachments.ts';
import { batchWords } from '../../src/core/diagnostics/words/batches.ts';
import { engineWords } from '../../src/core/diagnostics/words/engine.ts';
import { handEditWords } from '../../src/core/diagnostics/words/hand-edits.ts';
import { markupWords } from '../../src/core/diagnostics/words/markup.ts';
import { packWords } from '../../src/core/diagnostics/words/packs.ts';
import { pageWords } from '../../src/core/diagnostics/words/pages.ts';
import { readWords } from '../../src/core/diagnostics/words/read.ts';
import { ruleWords } from '../../src/core/diagnostics/words/rules.ts';
import { runWords } from '../../src/core/diagnostics/words/run.ts';
import { schemaWords } from '../../src/core/diagnostics/words/schema.ts';
import { settingsWords } from '../../src/core/diagnostics/words/settings.ts';
import { templateWords } from '../../src/core/diagnostics/words/templates.ts';
import type { Severity } from '../../src/core/model/diagnostic.ts';
import { banner } from './banner.ts';
import { pageSources } from './rules.ts';

/**
 * The source of each rule's page, which is in the rule's folder. All other pages are written in docs/diagnostics
 * itself.
 */
const RULE_PAGES = pageSources();

const ROOMS = [
  { title: '读取文件', english: 'Reading the file', words: readWords },
  { title: '格式', english: 'Form', words: schemaWords },
  { title: '规则', english: 'Rules', words: ruleWords },
  { title: '规则的设置', english: 'Settings of rules', words: settingsWords },
  { title: '附件', english: 'Attachments', words: attachmentWords },
  { title: '模板', english: 'Templates', words: templateWords },
  { title: '标记', english: 'Markup', words: markupWords },
  { title: '模板运行', english: 'Running templates', words: engineWords },
  { title: '模板包', english: 'Template packs', words: packWords },
  { title: '手工改动', english: 'Edits by hand', words: handEditWords },
  { title: '页面', english: 'Pages', words: pageWords },
  { title: '成批生成', english: 'Batches', words: batchWords },
  { title: '运行', english: 'Running', words: runWords },
];

const SEVERITIES: Record<Severity, string> = { error: '错误', warning: '警告', info: '提示' };

/**
 * `docs/diagnostics/README.md`: every code, grouped by the room that finds it, with its severity and the title of its
 * page.
 */
export function diagnosticsIndex(): string {
  const source = 'src/core/diagnostics/words/ and the pages beside this one';
  return `<!-- ${banner(source)} -->

# 诊断代码 · Diagnostic codes

错误（error）使公文不能生成；警告（warning）只在加 \`--strict\` 时使公文不能生成；提示（info）不影响生成。代码发布之后不改名，也不另作他用。

Errors stop \`report build\`; warnings stop it only with \`--strict\`; infos never do. A code keeps its name and its meaning. Each page ends in a few sentences of English.
${ROOMS.map(({ title, english, words }) => section(`${title} · ${english}`, words)).join('')}`;
}

function section(title: string, words: Record<string, { readonly severity: Severity }>): string {
  const rows = Object.entries(words).map(
    ([code, { severity }]) =>
      `| [\`${code}\`](${code}.md) | ${SEVERITIES[severity]} ${severity} | ${titleOf(code)} |`,
  );
  return `
## ${title}

| 代码 | 级别 | 说明 |
|---|---|---|
${rows.join('\n')}
`;
}

/** The title of a page is its first line of text below the code. */
function titleOf(code: string): string {
  return readFileSync(RULE_PAGES.get(code) ?? `docs/diagnostics/${code}.md`, 'utf8').split('\n')[2]!;
}
