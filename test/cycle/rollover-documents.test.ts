import { expect, test } from 'vitest';
import { rollover } from '../../src/core/cycle/rollover/rollover.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { valueAt } from '../../src/core/model/value-at.ts';
import { documentPath } from '../../src/core/unit/document-path.ts';
import { DOCUMENT_KEYS, DOCUMENT_KINDS } from '../../src/core/unit/kinds/kinds.ts';
import { nextYear } from '../../src/core/workbook/form/next-year.ts';
import { sourceOf } from '../check/source-of.ts';

const draftOf = (text: string) => rollover(sourceOf(text, unitKeys), 'org-2026.yaml');

/** A file as people keep it: some keys in Chinese, some values in quotes, comments beside and between. */
const FILE = `# 责任制材料
年度: 2026
领域: 保密
单位: { 全称: 白鹭镇人民政府 }
领导小组: { 组长: 镇长 }
公文:
  发文字号: "白政〔2026〕12号" # 党政办给号
  成文日期: 2026-12-10
责任规定:
  # 与报告一同印发
  公文:
    标题: '白鹭镇2026年度保密责任规定' # 不带书名号
    发文字号: '白政〔2026〕13号'

    成文日期: "2026-12-11"
    公文标识: 11370200MB2026000013
  工作原则: [谁主管谁负责]
实施意见: { 公文: { 发文字号: 白政〔2026〕14号, 印发日期: 2026-12-12 } } # 一行写完
实施细则:
  公文:
    红头: 白鹭镇人民政府文件
    附件:
      - 2026年度任务分解表 # 只列名称
      - { 标题: "2026年度台账", 列表: rectifications }
报送函:
  公文:
    发文字号: 白政函〔2026〕8号 # 函号另编
    # 与报告同日或者晚一日
    成文日期: 2026-12-11
    印章: true
`;

const DRAFT = `# 2027年度草稿，由org-2026.yaml结转。标有“待核”的地方逐一核对，改好后删去注释。
# 责任制材料
年度: 2027
领域: 保密
单位: { 全称: 白鹭镇人民政府 }
# 待核：核对领导小组的组成人员
领导小组: { 组长: 镇长 }
公文:
  # 待核：填写发文字号的序号，上年为白政〔2026〕12号
  发文字号: "白政〔2027〕X号" # 党政办给号
  # 待核：核对日期
  成文日期: 2027-12-10
责任规定:
  # 与报告一同印发
  公文:
    # 待核：核对标题
    标题: '白鹭镇2027年度保密责任规定' # 不带书名号
    # 待核：填写发文字号的序号，上年为白政〔2026〕13号
    发文字号: '白政〔2027〕X号'

    # 待核：核对日期
    成文日期: "2027-12-11"
    公文标识:
  工作原则: [谁主管谁负责]
# 待核：核对日期（印发日期）
# 待核：填写发文字号的序号，上年为白政〔2026〕14号（发文字号）
实施意见: { 公文: { 发文字号: 白政〔2027〕X号, 印发日期: 2027-12-12 } } # 一行写完
实施细则:
  公文:
    红头: 白鹭镇人民政府文件
    附件:
      # 待核：核对标题
      - 2027年度任务分解表 # 只列名称
      # 待核：核对标题
      - { 标题: "2027年度台账", 列表: rectifications }
报送函:
  公文:
    # 待核：填写发文字号的序号，上年为白政函〔2026〕8号
    发文字号: 白政函〔2027〕X号 # 函号另编
    # 与报告同日或者晚一日
    # 待核：核对日期
    成文日期: 2027-12-11
    印章: true
`;

test('every document moves on a year, with quotes and comments as they were', () => {
  const { text, failure } = draftOf(FILE);
  expect(failure).toBeUndefined();
  expect(text).toBe(DRAFT);
});

test('a form for the year after names no number and no date of any document', () => {
  // A kind that the file has nothing of gets a document too.
  const given = Object.keys(sourceOf(FILE, unitKeys).data as Unit);
  const others = DOCUMENT_KEYS.filter((key) => !given.includes(key));
  const document = '{ document: { number: 白政〔2026〕99号, date: 2026-12-10, printedOn: 2026-12-11 } }';
  const file = FILE + others.map((key) => `${key}: ${document}\n`).join('');
  const unit = sourceOf(file, unitKeys).data as Unit;
  const draft = sourceOf(draftOf(file).text, unitKeys).data as Unit;
  const { data } = nextYear(draft, unit);
  for (const kind of DOCUMENT_KINDS) {
    const document = valueAt(data, documentPath(kind));
    expect(document).toBeDefined();
    for (const key of ['number', 'date', 'printedOn']) expect(document).not.toHaveProperty(key);
  }
});
