import { describe, expect, test } from 'vitest';
import { word } from '../../../src/core/diagnostics/word.ts';
import { templateWords } from '../../../src/core/diagnostics/words/templates.ts';
import type { Finding } from '../../../src/core/model/diagnostic.ts';
import { checkTemplates } from '../../../src/core/template/check/check-templates.ts';
import { MAX_TEMPLATE } from '../../../src/core/template/limits.ts';
import { typeOfSchema } from '../../../src/core/template/types/type-of-schema.ts';
import { apply, textAt } from '../../check/edits.ts';
import { setOf } from '../../support/template-set.ts';

interface Case {
  readonly good: string;
  readonly bad: string;
  /** `line:column text` of each finding in the bad template, all with the code of the case. */
  readonly at: readonly string[];
  /** What the Chinese message and hint of the first finding end with. */
  readonly says?: string;
  readonly blocks?: Readonly<Record<string, string>>;
  /** The file of the findings, if it is not the body. */
  readonly file?: string;
}

const only = (code: keyof typeof templateWords, cases: readonly Case[]) => [code, cases] as const;

const CASES = [
  only('template-unclosed-block', [
    {
      good: '{{#if overview}}甲{{/if}}',
      bad: '甲\n{{#if overview}}乙',
      at: ['2:1 {{#if overview}}'],
      says: '{{#if}} 没有结束。在这一段结束的地方补上 {{/if}}',
    },
    {
      good: '{{#each problems}}\n{{#if title}}{{title}}{{/if}}\n{{/each}}',
      bad: '{{#each problems}}\n{{#if title}}{{title}}\n{{/each}}',
      at: ['2:1 {{#if title}}'],
    },
  ]),
  only('template-wrong-close', [
    {
      good: '{{#unless overview}}甲{{/unless}}',
      bad: '{{#unless overview}}\n甲{{/if}}',
      at: ['2:2 {{/if}}'],
      says: '与第 1 行的 {{#unless}} 不成对。改为 {{/unless}}',
    },
  ]),
  only('template-stray-close', [
    { good: '甲', bad: '甲{{/if}}乙', at: ['1:2 {{/if}}'] },
    { good: '{{#if overview}}甲{{/if}}', bad: '{{#if overview}}甲{{/if}}\n{{/ if }}', at: ['2:1 {{/ if }}'] },
  ]),
  only('template-stray-else', [
    { good: '{{#if overview}}甲{{else}}乙{{/if}}', bad: '甲{{else}}乙', at: ['1:2 {{else}}'] },
    {
      good: '{{#if overview}}甲{{else if problems}}乙{{else}}丙{{/if}}',
      bad: '{{#if overview}}甲{{else}}乙{{else}}丙{{/if}}',
      at: ['1:27 {{else}}'],
      says: '同一段里有两个 {{else}}。只留一个；有第三种情形的，前面的写作 {{else if …}}',
    },
  ]),
  only('template-unclosed-braces', [
    { good: '{{year}}', bad: '{{year\n', at: ['1:1 {{year'] },
    { good: '{{year}}年{{subject}}', bad: '{{year}年{{subject}}', at: ['1:1 {{year}年'] },
    { good: '{{!-- 注 --}}', bad: '甲{{!-- 注', at: ['1:2 {{!-- 注'] },
  ]),
  only('template-stray-braces', [
    {
      good: '{{year}}',
      bad: '{{year}}}',
      at: ['1:9 }'],
      says: '删去一个“}”；它是属性的末尾的，在它前面空一格',
    },
    { good: '甲\\{{year}}', bad: '甲 year}} 乙', at: ['1:7 }}'] },
  ]),
  only('template-bad-syntax', [
    {
      good: '{{#if study.topics}}{{join study.topics}}{{/if}}',
      bad: '甲\n{{join study.topics,}}',
      at: ['2:1 {{join study.topics,}}'],
    },
    {
      good: '{{formatTitle "办法"}}',
      bad: '{{formatTitle "办法}}',
      at: ['1:1 {{formatTitle "办法}}'],
      says: '里的引号没有成对。在文字末尾补上 "，前后用同一种半角引号',
    },
    { good: '{{year}}', bad: '{{}}', at: ['1:1 {{}}'] },
  ]),
  only('template-too-deep', [
    {
      good: '{{#if year}}'.repeat(100) + '{{/if}}'.repeat(100),
      bad: '{{#if year}}'.repeat(10_000) + '{{/if}}'.repeat(10_000),
      at: ['1:1201 {{#if year}}'],
    },
    {
      good: `{{concat ${'(concat '.repeat(50)}year${')'.repeat(50)}}}`,
      bad: `{{concat ${'(concat '.repeat(5000)}year${')'.repeat(5000)}}}`,
      at: [`1:1 {{concat ${'(concat '.repeat(5000)}year${')'.repeat(5000)}}}`],
    },
    {
      good: `{{#if year}}甲${'{{else if year}}乙'.repeat(9)}{{/if}}`,
      bad: `{{#if year}}甲${'{{else if year}}乙'.repeat(5000)}{{/if}}`,
      at: ['1:1697 {{else if year}}'],
    },
  ]),
  only('template-unknown-path', [
    {
      good: '{{organisation.name}}',
      bad: '甲\n乙{{organisation.nmae}}',
      at: ['2:17 nmae'],
      says: '这里没有“nmae”。是否应为 name？',
    },
    {
      good: '甲\r\n{{!-- 注 --}}\\{{year}}{{year}}',
      bad: '甲\r\n{{!-- 注 --}}\\{{yeer}}{{~yeer~}}{{! 注 }}{{yeer}}',
      at: ['2:25 yeer', '2:42 yeer'],
    },
    {
      good: '{{#each problems}}{{description}}{{/each}}',
      bad: '{{#each problems}}{{descripton}}{{/each}}',
      at: ['1:21 descripton'],
    },
    {
      good: '{{#each problems as |p|}}{{p.description}}{{/each}}',
      bad: '{{#each problems as |p|}}{{p.desc}}{{/each}}',
      at: ['1:30 desc'],
    },
    {
      good: '{{#each problems}}{{../year}}{{@root.year}}{{/each}}',
      bad: '{{#each problems}}{{../yeer}}{{@root.yeer}}{{year}}{{/each}}',
      at: ['1:24 yeer', '1:38 yeer', '1:46 year'],
    },
    {
      good: '{{#each problems}}{{organisation}}{{/each}}'.replace('organisation', '@root.organisation.name'),
      bad: '{{#each problems}}{{organisation.name}}{{/each}}',
      at: ['1:21 organisation'],
      says: '它在外层，写作 @root.organisation；这里可以写：id（编号）、aspect（方面）、title（标题）、description（表现）、source（来源）、found（发现日期）、cause（原因）',
    },
    {
      good: '{{#with leadership}}{{#with office}}{{#if ../name}}{{../name}}{{/if}}{{/with}}{{/with}}',
      bad: '{{#with leadership}}{{#with office}}{{#if name}}甲{{/if}}{{/with}}{{/with}}',
      at: ['1:43 name'],
      says: '它在外层，写作 ../name；这里可以写：department（部门）、head（负责人）',
    },
    {
      good: '{{#if problems}}甲{{/if}}',
      bad: '{{#if 问题}}甲{{/if}}',
      at: ['1:7 问题'],
      says: '这里没有“问题”。模板里用英文键名，写作 problems',
    },
    {
      good: '{{#each problems}}{{@index}}{{#each @root.work}}{{@../index}}{{/each}}{{/each}}',
      bad: '{{@index}}{{#each problems}}{{@idx}}{{@../index}}{{/each}}',
      at: ['1:4 index', '1:32 idx', '1:43 index'],
    },
    {
      good: '{{year}}',
      bad: '{{year.month}}',
      at: ['1:8 month'],
      says: '“month”前面的值是数字，下面没有键。删去“.month”',
    },
    {
      good: '{{#each problems}}{{description}}{{/each}}',
      bad: '{{problems.description}}',
      at: ['1:12 description'],
      says: '列表里各项的内容用 {{#each …}} 逐项写出；项数用 countOf',
    },
    {
      good: '{{year}}',
      bad: '{{../year}}',
      at: ['1:6 year'],
      says: '删去 ../；要用最外层的内容，写作 @root.键名',
    },
    {
      good: '{{concat year}}',
      bad: '{{concat “年”}}',
      at: ['1:10 “年”'],
      says: '引号、括号改用半角，各个值之间用空格隔开',
    },
    {
      good: '{{#if study.topics}}{{join (lookup study "topics")}}{{/if}}',
      bad: '{{#if study.topics}}{{join (lookup study "topic")}}{{/if}}{{lookup organisation "nmae"}}',
      at: ['1:43 topic', '1:82 nmae'],
    },
    {
      good: '{{#if extra.电话}}{{extra.电话}}{{/if}}{{#each extra}}{{@key}}：{{this}}{{/each}}',
      bad: '{{#if extra.电话}}{{extar.电话}}{{/if}}',
      at: ['1:19 extar'],
    },
    {
      good: '{{> part entries=problems}}',
      bad: '{{> part entries=work}}',
      blocks: { part: '{{#each entries}}\n{{#if source}}{{source}}{{/if}}\n{{/each}}' },
      file: 'blocks/part.hbs',
      at: ['2:7 source', '2:17 source'],
    },
    {
      good: '{{#each problems}}{{> part}}{{/each}}',
      bad: '{{> part}}',
      blocks: { part: '{{description}}' },
      file: 'blocks/part.hbs',
      at: ['1:3 description'],
    },
    {
      good: '{{#each problems}}{{> part this}}{{/each}}',
      bad: '{{#each problems}}{{> part @root.organisation}}{{/each}}',
      blocks: { part: '{{description}}{{@index}}' },
      file: 'blocks/part.hbs',
      at: ['1:3 description'],
    },
    {
      good: '{{#each problems}}{{> part}}{{/each}}',
      bad: '{{#each problems}}{{#each @root.work as |p|}}{{> part}}{{/each}}{{/each}}',
      blocks: { part: '{{id}}' },
      file: 'blocks/part.hbs',
      at: ['1:3 id'],
    },
    {
      good: '{{#unless overview}}甲{{else}}{{overview}}{{/unless}}',
      bad: '{{#unless overview}}{{overvew}}{{else}}{{overviw}}{{/unless}}',
      at: ['1:23 overvew', '1:42 overviw'],
    },
  ]),
  only('template-prototype-path', [
    {
      good: '{{> part [own]="甲"}}',
      bad: '{{> part [constructor]="甲"}}',
      blocks: { part: '{{subject}}' },
      at: ['1:10 [constructor]'],
    },
    {
      good: '{{organisation.name}}',
      bad: '{{organisation.constructor}}{{__proto__}}{{extra.toString}}',
      at: ['1:16 constructor', '1:31 __proto__', '1:50 toString'],
    },
    {
      good: '{{lookup organisation "name"}}',
      bad: '{{lookup organisation "constructor"}}',
      at: ['1:24 constructor'],
    },
    {
      good: '{{sumOf coverage "articles"}}',
      bad: '{{sumOf coverage "__proto__"}}{{countOf coverage constructor=1}}',
      at: ['1:19 __proto__', '1:50 constructor'],
    },
    {
      good: '{{> part a=year}}',
      bad: '{{> part __proto__=extra}}',
      blocks: { part: '甲' },
      at: ['1:10 __proto__'],
    },
  ]),
  only('template-unknown-block', [
    {
      good: '{{> opening}}',
      bad: '{{> openning}}{{> "opening"}}',
      blocks: { opening: '甲' },
      at: ['1:5 openning'],
      says: '没有名为“openning”的部分。是否应为 opening？',
    },
  ]),
  only('template-unused-block', [
    {
      good: '{{> opening}}',
      bad: '甲',
      blocks: { opening: '乙' },
      file: 'blocks/opening.hbs',
      at: ['1:1 '],
    },
    {
      good: '{{> one}}{{> other}}',
      bad: '甲',
      blocks: { one: '{{#if overview}}{{> other}}{{/if}}', other: '{{#if overview}}{{> one}}{{/if}}' },
      file: 'blocks/one.hbs',
      at: ['1:1 '],
    },
  ]),
  only('template-unknown-helper', [
    {
      good: '{{formatDate reportedOn}}',
      bad: '{{formatdate reportedOn}}{{#eahc problems}}{{anything}}{{/eahc}}',
      at: ['1:3 formatdate', '1:29 eahc'],
      says: '没有名为“formatdate”的助手。是否应为 formatDate？',
    },
    {
      good: '{{concat year}}',
      bad: '{{year 1}}',
      at: ['1:3 year'],
      says: '这是数据的键，后面不跟别的值；要处理它，先写助手的名称',
    },
    {
      good: '{{#if (given year)}}甲{{/if}}',
      bad: '{{#if (gven year)}}甲{{/if}}',
      at: ['1:8 gven'],
    },
    {
      good: '{{#if overview}}甲{{/if}}',
      bad: '{{#if（overview）}}甲{{/if（overview）}}',
      at: ['1:4 if（overview）'],
      says: '是否应为 if？',
    },
  ]),
  only('template-section', [
    {
      good: '{{#each problems}}{{description}}{{/each}}',
      bad: '{{#problems}}{{description}}{{/problems}}',
      at: ['1:4 problems'],
      says: '写作 {{#each problems}} … {{/each}}；按条件用 #if，逐项用 #each，进入其中用 #with',
    },
    {
      good: '{{#unless overview}}甲{{/unless}}',
      bad: '{{^overview}}甲{{/overview}}',
      at: ['1:4 overview'],
    },
  ]),
  only('template-helper-form', [
    {
      good: '{{#list channels}}{{#if name}}{{name}}{{/if}}{{/list}}',
      bad: '{{list channels}}{{if year "甲"}}',
      at: ['1:3 list', '1:20 if'],
    },
    { good: '{{countOf problems}}', bad: '{{#countOf problems}}甲{{/countOf}}', at: ['1:4 countOf'] },
    {
      good: '{{#if nextYear}}{{#list nextYear}}{{this}}{{/list}}{{else}}无{{/if}}',
      bad: '{{#list nextYear}}{{this}}{{else}}无{{/list}}',
      at: ['1:27 {{else}}'],
      says: '{{#list}} 里的 {{else}} 永远不会写出。删去它，或者在 {{#list …}} 外面加上 {{#if …}}',
    },
  ]),
  only('template-argument-count', [
    {
      good: '{{percent 1 2}}',
      bad: '{{percent 1}}{{percent 1 2 3}}{{concat}}{{#if}}甲{{/if}}{{lookup extra}}',
      at: ['1:3 percent', '1:16 percent', '1:33 concat', '1:44 if', '1:58 lookup'],
      says: 'percent 后面应有 2 个值，现有 1 个。补上缺少的值',
    },
  ]),
  only('template-argument-type', [
    {
      good: '{{formatDate reportedOn}}',
      bad: '{{formatDate year}}',
      at: ['1:14 year'],
      says: 'formatDate 的 value 应为日期，现为数字。换成日期，例如 document.date、reportedOn',
    },
    {
      good: '{{countOf problems}}',
      bad: '{{countOf subject}}{{join problems}}{{sentence nextYear}}',
      at: ['1:11 subject', '1:27 problems', '1:48 nextYear'],
    },
    {
      good: '{{countOf (late rectifications)}}',
      bad: '{{countOf (late problems)}}',
      at: ['1:17 problems'],
      says: 'late 的 rectifications 要有 due、status，这里的没有。换成列表，例如 problems、work',
    },
    {
      good: '{{sumOf coverage "articles"}}',
      bad: '{{sumOf coverage "outlet"}}',
      at: ['1:19 outlet'],
    },
    {
      good: '{{#with leadership}}{{#if leader}}{{person leader}}{{/if}}{{/with}}',
      bad: '{{#with leadership}}{{#if leader}}{{clause leader}}{{/if}}{{/with}}',
      at: ['1:44 leader'],
    },
    {
      good: '{{#list nextYear separator="；"}}{{this}}{{/list}}',
      bad: '{{#list nextYear separator=work}}{{this}}{{/list}}',
      at: ['1:28 work'],
    },
  ]),
  only('template-unknown-argument', [
    {
      good: '{{#list nextYear separator="；"}}{{this}}{{/list}}',
      bad: '{{#list nextYear seperator="；"}}{{this}}{{/list}}{{#each nextYear start=1}}{{this}}{{/each}}',
      at: ['1:18 seperator', '1:67 start'],
      says: 'list 没有名为“seperator”的选项。是否应为 separator？',
    },
    {
      good: '{{#list nextYear [separator]="；"}}{{this}}{{/list}}',
      bad: '{{#list nextYear [seperator] = "；"}}{{this}}{{/list}}{{#each nextYear [start at]=1}}{{this}}{{/each}}{{lookup extra "甲" [or else]=1}}',
      at: ['1:18 [seperator]', '1:71 [start at]', '1:121 [or else]'],
    },
  ]),
  only('template-unknown-entry-key', [
    {
      good: '{{countOf systems status="新建"}}{{sumOf coverage "articles"}}',
      bad: '{{countOf systems state="新建"}}{{sumOf coverage "篇数"}}',
      at: ['1:19 state', '1:49 篇数'],
    },
    {
      good: '{{countOf systems [status]="新建"}}',
      bad: '{{countOf systems [state]="新建"}}{{countOf systems [two words]="新建"}}',
      at: ['1:19 [state]', '1:51 [two words]'],
    },
    {
      good: '{{#each (groupBy problems "aspect")}}{{countOf entries}}{{/each}}',
      bad: '{{#each (groupBy problems "aspects")}}{{countOf entries}}{{/each}}',
      at: ['1:28 aspects'],
      says: '列表的各项里没有“aspects”这个键。是否应为 aspect？',
    },
    {
      good: '{{#each (groupByProblem rectifications "aspect")}}{{countOf entries status="已完成"}}{{/each}}',
      bad: '{{#each (groupByProblem rectifications "measure")}}{{countOf entries aspect="甲"}}{{/each}}',
      at: ['1:41 measure', '1:70 aspect'],
    },
    {
      good: '{{#each (where channels posts=true)}}{{posts}}{{/each}}',
      bad: '{{#each (where channels post=true)}}甲{{/each}}{{countOf nextYear kind="甲"}}',
      at: ['1:25 post', '1:66 kind'],
    },
  ]),
  only('template-impossible-value', [
    {
      good: '{{countOf rectifications status="已完成"}}',
      bad: '{{countOf rectifications status="完成"}}',
      at: ['1:33 "完成"'],
      says: '这个值不可能是“完成”。是否应为“已完成”？可以是：未启动、推进中、已完成',
    },
    {
      good: '{{#each rectifications}}{{#if (is status "推进中")}}甲{{/if}}{{/each}}',
      bad: '{{#each rectifications}}{{#if (is status "推进中" "逾期")}}甲{{/if}}{{/each}}',
      at: ['1:48 "逾期"'],
    },
    {
      good: '{{#if (is year 2026)}}甲{{/if}}{{countOf (where systems summary=true)}}',
      bad: '{{#if (is year "2026")}}甲{{/if}}{{countOf systems summary=true}}',
      at: ['1:16 "2026"', '1:59 true'],
      says: '这个值是数字，不可能等于“2026”。数字不加引号',
    },
  ]),
  only('template-not-printable', [
    {
      good: '{{#if nextYear}}{{join nextYear}}{{/if}}',
      bad: '{{nextYear}}{{organisation}}{{#if document.seal}}{{document.seal}}{{/if}}',
      at: ['1:3 nextYear', '1:15 organisation', '1:52 document.seal'],
      says: 'nextYear 可能是列表，不能直接写成文字。用 {{join nextYear}} 连成文字，或者用 {{#each nextYear}} 逐项写出',
    },
    {
      good: '{{#with leadership}}{{#if leader}}{{person leader}}{{/if}}{{/with}}',
      bad: '{{#with leadership}}{{#if leader}}{{leader}}{{/if}}{{/with}}',
      at: ['1:37 leader'],
      says: '写作 {{person leader}}',
    },
    {
      good: '{{#each (paragraphs overview)}}{{this}}{{/each}}',
      bad: '{{paragraphs overview}}{{given year}}',
      at: ['1:3 paragraphs', '1:26 given'],
      says: '(paragraphs overview) 可能是列表，不能直接写成文字。用 {{join (paragraphs overview)}} 连成文字，或者用 {{#each (paragraphs overview)}} 逐项写出',
    },
    {
      good: '{{#each problems}}{{description}}{{/each}}',
      bad: '{{#each problems}}{{this}}{{/each}}',
      at: ['1:21 this'],
    },
  ]),
  only('template-not-iterable', [
    {
      good: '{{#each nextYear}}{{this}}{{/each}}',
      bad: '{{#each subject}}{{this}}{{/each}}',
      at: ['1:9 subject'],
      says: 'subject 是文字，不能逐项写出。直接写 {{subject}}；要分段的，写作 {{#each (paragraphs subject)}}',
    },
    {
      good: '{{#list document.addressee}}{{this}}{{/list}}',
      bad: '{{#each document.addressee}}{{this}}{{/each}}',
      at: ['1:9 document.addressee'],
      says: '也可能是文字，不能逐项写出。用 {{#list document.addressee}} 或者 {{join document.addressee}}，只有一项时也写得出来',
    },
  ]),
  only('template-unguarded', [
    {
      good: '{{#if overview}}{{overview}}{{/if}}{{sentence overview}}',
      bad: '{{overview}}',
      at: ['1:3 overview'],
      says: 'overview 可以不写，不写时这里是空的。连同前后的文字放在 {{#if overview}} 与 {{/if}} 之间；空着也通顺的，可以不改',
    },
    {
      good: '{{#with document}}{{#if date}}{{formatDate date}}{{/if}}{{/with}}',
      bad: '{{formatDate document.date}}',
      at: ['1:23 date'],
    },
    {
      good: '{{#if (given study.sessions study.participants)}}{{study.sessions}}{{study.participants}}{{/if}}',
      bad: '{{#if (any study.sessions study.participants)}}{{study.sessions}}{{/if}}',
      at: ['1:56 sessions'],
    },
    {
      good: '{{#each channels}}{{#if kind}}{{kind}}{{else}}{{name}}{{/if}}{{/each}}',
      bad: '{{#each channels}}{{#if kind}}{{kind}}{{else}}{{posts}}{{/if}}{{/each}}',
      at: ['1:49 posts'],
    },
    {
      good: '| 甲 |\n| - |\n{{#each systems}}\n| {{number}} |\n{{/each}}',
      bad: '{{#each systems}}\n{{number}}\n{{/each}}',
      at: ['2:3 number'],
    },
    {
      good: '{{#unless overview}}无{{else}}{{overview}}{{/unless}}',
      bad: '{{#unless overview}}{{overview}}{{/unless}}',
      at: ['1:23 overview'],
    },
    {
      good: '{{#if (lookup study "sessions")}}{{study.sessions}}{{/if}}',
      bad: '{{lookup study "sessions"}}',
      at: ['1:17 sessions'],
    },
    {
      good: '{{#each systems as |s|}}{{#if s.number}}{{s.number}}{{/if}}{{/each}}',
      bad: '{{#each systems as |s|}}{{#if s.kind}}{{s.number}}{{/if}}{{/each}}',
      at: ['1:43 number'],
    },
  ]),
  only('template-dynamic-block', [
    {
      good: '{{> part}}',
      bad: '{{> part}}{{> (lookup extra "part")}}',
      blocks: { part: '甲' },
      at: ['1:15 (lookup extra "part")'],
    },
  ]),
  only('template-inline-block', [
    {
      good: '{{> part}}',
      bad: '{{#*inline "own"}}乙{{/inline}}{{#> part}}丙{{/part}}{{> @partial-block}}{{* mark}}{{> part}}',
      blocks: { part: '甲' },
      at: ['1:1 {{#*inline "own"}}', '1:31 {{#> part}}', '1:56 @partial-block', '1:72 {{* mark}}'],
    },
  ]),
  only('template-raw-output', [
    {
      good: '{{subject}}',
      bad: '{{{subject}}}{{&subject}}{{{{list nextYear}}}}甲{{{{/list}}}}',
      at: ['1:1 {{{subject}}}', '1:14 {{&subject}}', '1:26 {{{{'],
    },
    { good: '{{subject}}', bad: '{{{subject}}', at: ['1:1 {{{subject}}'] },
  ]),
  only('template-internal-helper', [
    {
      good: '{{subject}}',
      bad: '{{log subject}}{{helperMissing}}{{#blockHelperMissing year}}甲{{/blockHelperMissing}}',
      at: ['1:3 log', '1:18 helperMissing', '1:36 blockHelperMissing'],
    },
  ]),
  only('template-unknown-reference', [
    {
      good: ':run-in[整改]{level=2 #measures}见:ref[measures]。',
      bad: ':run-in[整改]{level=2 #measures}\n见:ref[mesures]。',
      at: ['2:7 mesures'],
      says: '引用的“mesures”没有标出。是否应为 measures？',
    },
    {
      good: '::heading[整改]{level=1 #a}\n\n见:ref[a]和:ref[{{subject}}]。',
      bad: '::heading[整改]{level=1 #a}\n\n{{#if year}}见:ref[b]{{/if}}\n{{!-- :ref[c] --}}',
      at: ['3:19 b'],
    },
    {
      good: '{{#each problems}}:run-in[甲]{level=2 #p-{{id}} }{{/each}}见:ref[p-1]。',
      bad: '{{#each problems}}:run-in[{{description}}]{level=2 #p}{{/each}}见:ref[p-1]。',
      at: ['1:70 p-1'],
    },
    {
      good: ':run-in[整改]{level=2 #mea{{! 见下 }}sures}见:ref[{{! 整改 }}measures]和\\{{甲}}:ref[measures]。',
      bad: '{{! abcdefgh }}a :ref[nowhere] b :ref[no{{! 无 }}where] c :ref[{{! 无 }}]',
      at: ['1:23 nowhere', '1:39 no{{! 无 }}where', '1:63 '],
    },
    {
      good: ':run-in[整改]{level=2 #measures}{{! 见 }}:ref[measures]。',
      bad: ':run-in[整改]{level=2 #measures}{{! 见 }}:ref[mesures]，\\{{甲}}:ref[mesures]。',
      at: ['1:44 mesures', '1:64 mesures'],
    },
  ]),
];

const found = (template: string, { blocks = {} }: Case): Finding[] => checkTemplates(setOf(template, blocks));

test('every code has its cases', () => {
  expect(CASES.map(([code]) => code)).toEqual(expect.arrayContaining(Object.keys(templateWords)));
});

describe.each(CASES)('%s', (code, cases) => {
  test.each(cases.map((it) => [it.bad.slice(0, 80), it] as const))('%s', (_name, it) => {
    const findings = found(it.bad, it).filter((one) => one.code === code);
    const file = it.file ?? 'body.hbs';
    const text = it.file ? it.blocks![it.file.slice('blocks/'.length, -'.hbs'.length)]! : it.bad;
    const places = findings
      .filter((one) => one.file === file)
      .map(({ range }) => `${range.start.line}:${range.start.column} ${textAt(text, range)}`);
    expect(places).toEqual(it.at);
    if (it.says !== undefined) {
      const { message, hint } = word(findings[0]!, 'zh');
      expect(`${message}。${hint}`.endsWith(it.says), `${message}。${hint}`).toBe(true);
    }
  });

  test.each(cases.map((it) => [it.bad.slice(0, 80), it] as const))(
    '%s is told as far to the right as text in front of it is long',
    (_name, it) => {
      const placed = (template: string, right: number) =>
        found(template, it)
          .filter((one) => one.code === code && one.file === 'body.hbs')
          .flatMap(({ range, fix = [] }) => [range, ...fix.map((edit) => edit.range)])
          .map(({ start, end }) =>
            [start, end].map((at) => [at.line, at.column - (at.line === 1 ? right : 0)]),
          );
      for (const before of ['{{! abcdefgh }}', '甲{{!-- }} --}}乙', '\\{{甲}}'])
        expect(placed(`${before}${it.bad}`, before.length), before).toEqual(placed(it.bad, 0));
    },
  );

  test.each(cases.map((it) => [it.good.slice(0, 80), it] as const))('%s is right', (_name, it) => {
    expect(found(it.good, it).map((one) => `${one.code} ${one.range.start.column}`)).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('in words (%s), with nothing left out', (language) => {
    for (const it of cases) {
      for (const finding of found(it.bad, it)) {
        const { message, hint } = word(finding, language);
        expect(`${message} ${hint}`).not.toMatch(/undefined|null|NaN|\[object|（）/);
        expect(message).not.toBe('');
        expect(hint).not.toBe('');
      }
    }
  });

  test('a fix puts right what it is offered for', () => {
    for (const it of cases) {
      const before = found(it.bad, it).filter((one) => one.file === 'body.hbs');
      const fixed = before.filter((one) => one.fix);
      const after = found(apply(it.bad, before), it).filter((one) => one.file === 'body.hbs');
      expect(after.length).toBeLessThanOrEqual(before.length - fixed.length);
    }
  });
});

describe('what belongs to a set', () => {
  const options = typeOfSchema({
    properties: { tone: { enum: ['正式', '简洁'], default: '正式' }, parts: { items: { type: 'string' } } },
    additionalProperties: false,
  });
  const codes = (set: Parameters<typeof checkTemplates>[0]) =>
    checkTemplates(set).map(
      ({ code, file, range }) => `${file} ${range.start.line}:${range.start.column} ${code}`,
    );

  test('options are those of the pack, by its own schema', () => {
    expect(codes({ ...setOf('{{options.tone}}{{#each options.parts}}{{this}}{{/each}}'), options })).toEqual(
      [],
    );
    expect(codes({ ...setOf('{{options.tome}}{{#if (is options.tone "亲切")}}甲{{/if}}'), options })).toEqual(
      ['body.hbs 1:11 template-unknown-path', 'body.hbs 1:40 template-impossible-value'],
    );
    expect(codes(setOf('{{options.tone}}'))).toEqual(['body.hbs 1:11 template-unknown-path']);
  });

  test('a title and a default wording are found where they stand in pack.yaml', () => {
    const at = (line: number, column: number, text: string) => ({
      file: 'pack.yaml',
      text,
      start: { line, column },
    });
    const set = {
      title: at(7, 13, '{{organisation.nmae}}的报告'),
      wordings: [at(9, 9, '坚持{{subject}}\n{{subjct}}')],
      blocks: new Map(),
      own: new Set(['pack.yaml']),
    };
    expect(codes(set)).toEqual([
      'pack.yaml 7:28 template-unknown-path',
      'pack.yaml 10:3 template-unknown-path',
    ]);
  });

  test('what is wrong in an inherited file is not reported, and what an inherited file calls is used', () => {
    const set = setOf('{{> opening}}{{nothing}}', { opening: '{{nothng}}', extra: '甲' });
    expect(codes({ ...set, own: new Set(['blocks/opening.hbs', 'blocks/extra.hbs']) })).toEqual([
      'blocks/opening.hbs 1:3 template-unknown-path',
      'blocks/extra.hbs 1:1 template-unused-block',
    ]);
  });

  test('an attachment may be referred to by its name', () => {
    const set = setOf('见:ref[台账]。');
    expect(codes(set)).toEqual(['body.hbs 1:7 template-unknown-reference']);
    expect(codes({ ...set, references: new Set(['台账']) })).toEqual([]);
  });

  test('of a set in which a template cannot be read, nothing is said to be unused or unmarked', () => {
    expect(codes(setOf('{{#if year}}{{> one}}:ref[a]', { one: '甲', other: '{{yaer}}' }))).toEqual([
      'body.hbs 1:1 template-unclosed-block',
    ]);
  });
});

test('a template that is too large is not read', () => {
  const codes = (text: string) => checkTemplates(setOf(text)).map((it) => it.code);
  expect(codes('甲'.repeat(MAX_TEMPLATE))).toEqual([]);
  expect(codes('甲'.repeat(MAX_TEMPLATE + 1))).toEqual(['template-too-large']);
});

describe('a block that calls itself', () => {
  const codes = (body: string, blocks: Record<string, string>) =>
    checkTemplates(setOf(body, blocks)).map(({ code, range }) => `${range.start.column} ${code}`);

  test('is checked in each scope that it comes to', () => {
    const item =
      '{{#if (any title text)}}{{sentence title}}{{sentence text}}{{else}}{{this}}{{/if}}{{#each items}}{{> item}}{{/each}}';
    const body = (name: string) =>
      `{{#each rules.chapters}}{{#each articles}}{{#if text}}{{text}}{{else}}{{this}}{{/if}}{{#each items}}{{> ${name}}}{{/each}}{{/each}}{{/each}}`;
    expect(codes(body('item'), { item })).toEqual([]);
    expect(codes(body('item'), { item: item.replace('sentence text', 'sentence txt') })).toEqual([
      '54 template-unknown-path',
    ]);
  });

  test('comes to an end, however its scope grows', () => {
    expect(
      codes('{{> a}}', { a: '{{> a x=this}}{{> a y=this}}{{> b z=this}}', b: '{{> a}}{{> b b=@root}}' }),
    ).toEqual([]);
  });
});
