import { intro, isCancel, select, text } from '@clack/prompts';
import type { Language } from '../../core/wording/language.ts';
import { type Answers, SAMPLE, YEARS, yearOf } from '../init/answers.ts';

/** Thrown if the person cancels the questions. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/**
 * Asks on the terminal for everything that the command line did not give.
 *
 * @param given the known answers
 * @param year the proposed year
 * @throws Cancelled
 */
export async function ask(given: Partial<Answers>, year: number, language: Language): Promise<Answers> {
  const zh = language === 'zh';
  const required = (value: string | undefined) =>
    value?.trim() ? undefined : zh ? '请填写，不能空着' : 'this cannot be left empty';
  intro(zh ? '新建一份单位文件' : 'A new file for a unit');
  const name =
    given.name ??
    (await answer(
      text({
        message: zh ? '单位全称' : "The unit's full name",
        placeholder: zh ? `例如 ${SAMPLE.name}` : `such as ${SAMPLE.name}`,
        validate: required,
      }),
    ));
  const subject =
    given.subject ??
    (await answer(
      text({
        message: zh ? '责任制的领域' : 'The responsibility area',
        placeholder: zh
          ? '例如 安全生产、网络意识形态、消防安全、保密'
          : 'such as 安全生产, 网络意识形态, 消防安全, 保密',
        validate: required,
      }),
    ));
  const reported =
    given.year ??
    Number(
      await answer(
        text({
          message: zh ? '报告哪一年' : 'The year reported on',
          initialValue: String(year),
          validate: (value) =>
            yearOf(value ?? '') === undefined
              ? zh
                ? `写四位数的年份，从 ${YEARS.first} 到 ${YEARS.last}`
                : `write a year from ${YEARS.first} to ${YEARS.last}`
              : undefined,
        }),
      ),
    );
  const body =
    given.body ??
    (await answer(
      select({
        message: zh ? '领导机构怎么称呼' : 'What the deciding body is called',
        options: ['领导班子', '党组', '党委', '党总支'].map((value) => ({ value, label: value })),
      }),
    ));
  const selfReference =
    given.selfReference ??
    (await answer(
      text({
        message: zh ? '正文里怎么称呼本单位' : 'What the unit calls itself in the text',
        placeholder: zh ? '例如 我局、我院、我校' : 'such as 我局, 我院, 我校',
        defaultValue: '我单位',
      }),
    ));
  const letterhead =
    given.letterhead ??
    (await answer(
      select({
        message: zh ? '要不要红头' : 'A red head',
        options: [
          { value: false, label: zh ? '不要' : 'no' },
          { value: true, label: zh ? `要，写“${name}文件”` : `yes: ${name}文件` },
        ],
      }),
    ));
  return {
    name: name.trim(),
    subject: subject.trim(),
    year: reported,
    body,
    selfReference: selfReference.trim(),
    letterhead,
  };
}

async function answer<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const given = await question;
  if (isCancel(given)) throw new Cancelled();
  return given as Exclude<T, symbol>;
}
