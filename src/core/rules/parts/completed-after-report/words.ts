import { UNDER_WAY } from '../../../unit/states.ts';
import { entry } from '../../../wording/entry.ts';

export const words = entry<{ completed: string; date: string }>({
  severity: 'error',
  zh: {
    message: ({ completed, date }, keys) =>
      `${keys.name('完成日期', 'completed')}${completed} 晚于成文日期 ${date}`,
    hint: (_, keys) =>
      `更正完成日期；成文时尚未完成的，${keys.name('状态', 'status')}改为“${UNDER_WAY}”，并删去完成日期`,
  },
  en: {
    message: ({ completed, date }) => `the completion date ${completed} is after the document's date ${date}`,
    hint: (_, keys) =>
      `correct the date; if it was still under way, set ${keys.name('状态', 'status')} to ${UNDER_WAY} and remove ${keys.name('完成日期', 'completed')}`,
  },
});
