import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { holdsBack } from '../state/unwritten.ts';

/** How long after the last key what was typed is written into the text, in milliseconds. */
const DELAY = 250;

/**
 * What is typed into a field: shown at once, and written a little later, or when the field is left. Nothing is written
 * while an input method composes.
 *
 * @param value what the file says
 * @param write writes it into the file
 */
export function useTyped(value: string, write: (value: string) => Promise<unknown>) {
  const typed = useSignal<string | undefined>(undefined);
  const state = useRef({ timer: 0, isComposing: false, isIn: false, write });
  state.current.write = write;
  // Once the file says what was typed, or something else, the file counts again.
  useEffect(() => {
    if (!state.current.isIn && state.current.timer === 0) typed.value = undefined;
  }, [value]);
  const flush = async () => {
    const { timer } = state.current;
    clearTimeout(timer);
    state.current.timer = 0;
    const now = typed.value;
    if (timer === 0 || now === undefined) return;
    await state.current.write(now);
    if (!state.current.isIn && state.current.timer === 0 && typed.value === now) typed.value = undefined;
  };
  useEffect(() => {
    const release = holdsBack(flush);
    return () => {
      release();
      void flush();
    };
  }, []);
  const later = () => {
    clearTimeout(state.current.timer);
    state.current.timer = setTimeout(flush, DELAY) as unknown as number;
  };
  return {
    value: typed.value ?? value,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      typed.value = currentTarget.value;
      if (state.current.isComposing) return;
      later();
    },
    onFocus: () => {
      state.current.isIn = true;
    },
    onBlur: () => {
      state.current.isIn = false;
      if (state.current.timer === 0) typed.value = undefined;
      else void flush();
    },
    onCompositionStart: () => {
      state.current.isComposing = true;
      clearTimeout(state.current.timer);
    },
    onCompositionEnd: ({ currentTarget }: { currentTarget: EventTarget & { value: string } }) => {
      state.current.isComposing = false;
      typed.value = currentTarget.value;
      later();
    },
  };
}
