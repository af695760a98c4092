import { useRef } from 'preact/hooks';
import { openFileOf } from '../files/open.ts';
import { attempt } from './attempt.ts';

/** A button that lets the user choose a file, in any browser. */
export function FilePicker({
  label,
  accept = '.yaml,.yml',
  onFile = (file) => openFileOf(file),
}: {
  label: string;
  accept?: string;
  onFile?: (file: File) => Promise<unknown>;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        type="file"
        accept={accept}
        hidden
        ref={input}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) attempt(() => onFile(file));
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
