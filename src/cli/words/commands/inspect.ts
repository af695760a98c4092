import { phrases } from '../../../core/wording/phrase.ts';

export const inspectWords = phrases({
  docxOperand: { zh: '要读的文件', en: 'the file to read' },
  format: {
    zh: ['-f, --format <格式>', 'pretty（默认）或 json'],
    en: ['-f, --format <format>', 'pretty (if left out) or json'],
  },
});
