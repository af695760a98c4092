import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A button that shows more below it; Escape, or a click elsewhere, puts it away. */
export function Disclosure({ label, children }: { label: string; children: ComponentChildren }) {
  const isOpen = useSignal(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen.value) return;
    const elsewhere = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) isOpen.value = false;
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('focusin', elsewhere);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('focusin', elsewhere);
    };
  }, [isOpen.value]);
  const putAway = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen.value) return;
    isOpen.value = false;
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape comes up from the buttons inside
    <div class="disclosure" ref={whole} onKeyDown={putAway}>
      <button
        type="button"
        ref={button}
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {isOpen.value && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: what is chosen inside puts it away
        <div
          class="disclosed"
          onClick={({ target }) => {
            if (!(target as Element).closest('button')) return;
            isOpen.value = false;
            button.current?.focus();
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}
