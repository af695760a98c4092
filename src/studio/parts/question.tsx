import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { said } from '../words/spoken.ts';
import { attempt } from './attempt.ts';
import { useDialog } from './dialog.ts';

/** Something to read before going on, and what can be chosen. */
export interface Question {
  readonly title: string;
  readonly content: ComponentChildren;
  /** Ways to go on, the one that most want first; none where there is only something to read. */
  readonly choices?: readonly { readonly label: string; choose(): unknown }[];
}

/** What is asked now. */
export const question = signal<Question | undefined>(undefined);

/** A window above the page that asks something. */
export function QuestionDialog() {
  const now = question.value;
  const whole = useDialog(now !== undefined);
  if (!now) return null;
  const close = () => {
    question.value = undefined;
  };
  return (
    <dialog ref={whole} onCancel={close} aria-labelledby="question-title">
      <h2 id="question-title">{now.title}</h2>
      {now.content}
      <p class="actions">
        {now.choices?.map(({ label, choose }, index) => (
          <button
            key={label}
            type="button"
            class={index === 0 ? 'main' : ''}
            onClick={() => {
              close();
              attempt(async () => choose());
            }}
          >
            {label}
          </button>
        ))}
        <button type="button" onClick={close}>
          {said.value.close}
        </button>
      </p>
    </dialog>
  );
}
