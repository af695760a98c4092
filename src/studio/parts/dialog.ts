import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Opens a dialog as soon as it stands in the page, and gives the focus back to where it was when the
 * dialog goes. It is open before the next key is read: a quick second key belongs to the dialog, and
 * not to the button that opened it.
 * @param isShown whether the dialog is in the page
 * @returns what the `dialog` element takes as its `ref`
 */
export function useDialog(isShown: boolean): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!isShown || !dialog.current || dialog.current.open) return;
    const before = document.activeElement;
    dialog.current.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isShown]);
  return dialog;
}
