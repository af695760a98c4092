import { useRef } from 'preact/hooks';
import { unlessCancelled } from '../files/place.ts';
import { isServed } from '../files/server.ts';
import { attempt } from '../parts/attempt.ts';
import { lookAt, lookAtServed } from '../units/collecting.ts';
import { filesIn, folderOf, folderPicker, unitFile } from '../units/folder.ts';
import { saidOfUnits } from '../words/of-units.ts';

/** The way of a superior body: a folder of units' files. */
export function CollectUnits() {
  const words = saidOfUnits.value;
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    const pick = folderPicker();
    if (!pick) {
      input.current?.click();
      return;
    }
    attempt(async () => {
      const chosen = await unlessCancelled(pick());
      if (chosen) await lookAt(await filesIn(chosen));
    });
  };
  return (
    <section>
      <h2>{words.way}</h2>
      <p>{words.wayNote}</p>
      <input
        type="file"
        hidden
        multiple
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = true;
        }}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].map((it) => unitFile(it));
          const [first] = files;
          currentTarget.value = '';
          attempt(() => lookAt(folderOf(first?.name.split('/')[0] ?? '', files)));
        }}
      />
      <div class="actions">
        {isServed() && (
          <button type="button" onClick={() => attempt(lookAtServed)}>
            {words.wholeFolder}
          </button>
        )}
        <button type="button" onClick={choose}>
          {words.chooseFolder}
        </button>
      </div>
    </section>
  );
}
