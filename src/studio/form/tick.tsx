import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { judged } from '../state/session.ts';
import type { Judged } from '../worker/protocol.ts';

/** What was clicked. */
interface Clicked {
  readonly isOn: boolean;
  /** What was known of the text when it stood in there. */
  readonly writtenAfter?: Judged | undefined;
}

/**
 * A box that is ticked where a value says so. The form shows what was read of the text last, which is some time after a
 * click: till then the box stays as it was clicked, also when what is read meanwhile is of a click before.
 *
 * @param onSet writes it; resolves to whether it could be written
 */
export function Tick({
  isOn,
  onSet,
  children,
}: {
  isOn: boolean;
  onSet: (isOn: boolean) => Promise<boolean>;
  children: ComponentChildren;
}) {
  const [clicked, setClicked] = useState<Clicked>();
  const now = judged.value;
  useEffect(() => {
    if (clicked && 'writtenAfter' in clicked && clicked.writtenAfter !== now) setClicked(undefined);
  }, [clicked, now]);
  const click = async (it: Clicked) => {
    setClicked(it);
    const isWritten = await onSet(it.isOn);
    const standing = isWritten ? { ...it, writtenAfter: judged.peek() } : undefined;
    setClicked((last) => (last === it ? standing : last));
  };
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={clicked?.isOn ?? isOn}
        onChange={({ currentTarget }) => void click({ isOn: currentTarget.checked })}
      />{' '}
      {children}
    </label>
  );
}
