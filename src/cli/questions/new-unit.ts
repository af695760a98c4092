import { intro, isCancel, select, text } from '@clack/prompts';
import { type Answers, SAMPLE, YEARS, yearOf } from '../../core/starter/unit/answers.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { questionWords } from '../words/questions.ts';

/** Thrown if the person cancels the questions. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/**
 * Asks on the terminal for everything that the command line did not give.
 *
 * @param answers the known answers
 * @param year the proposed year
 * @throws Cancelled
 */
export async function ask(answers: Partial<Answers>, year: number, language: Language): Promise<Answers> {
  const words = inLanguage(questionWords, language);
  const required = (value: string | undefined) => (value?.trim() ? undefined : words.notEmpty);
  intro(words.newUnit);
  const name =
    answers.name ??
    (await answer(
      text({
        message: words.unitName,
        placeholder: words.nameExample({ name: SAMPLE.name }),
        validate: required,
      }),
    ));
  const subject =
    answers.subject ??
    (await answer(
      text({
        message: words.subject,
        placeholder: words.subjectExample,
        validate: required,
      }),
    ));
  const reported =
    answers.year ??
    Number(
      await answer(
        text({
          message: words.year,
          initialValue: String(year),
          validate: (value) =>
            yearOf(value ?? '') === undefined
              ? words.yearOutOfRange({ first: YEARS.first, last: YEARS.last })
              : undefined,
        }),
      ),
    );
  const body =
    answers.body ??
    (await answer(
      select({
        message: `${words.authority}${words.howToChoose}`,
        showInstructions: false,
        options: ['领导班子', '党组', '党委', '党总支'].map((value) => ({ value, label: value })),
      }),
    ));
  const selfReference =
    answers.selfReference ??
    (await answer(
      text({
        message: words.selfReference,
        placeholder: words.selfReferenceExample,
        defaultValue: '我单位',
      }),
    ));
  const letterhead =
    answers.letterhead ??
    (await answer(
      select({
        message: `${words.letterhead}${words.howToChoose}`,
        showInstructions: false,
        options: [
          { value: false, label: words.noLetterhead },
          { value: true, label: words.withLetterhead({ name }) },
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
  const reply = await question;
  if (isCancel(reply)) throw new Cancelled();
  return reply as Exclude<T, symbol>;
}
