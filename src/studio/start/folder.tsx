import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type FolderFile, filesOfFolder, openServed, servedFolder } from '../files/server.ts';
import { attempt } from '../parts/attempt.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { language } from '../words/spoken.ts';

/** YAML files with another purpose than a unit's. */
const OTHER_FILES = /(^|\/)(report\.config|pack|style)\.ya?ml$/i;

/** The units' files in the folder that is served; nothing where none is. */
export function Folder() {
  const words = saidOfFiles.value;
  const served = servedFolder.value;
  const files = useSignal<readonly FolderFile[]>([]);
  useEffect(() => {
    if (served)
      attempt(async () => {
        files.value = (await filesOfFolder()).filter(
          ({ name }) => /\.ya?ml$/i.test(name) && !OTHER_FILES.test(name),
        );
      });
  }, [served]);
  if (!served) return null;
  const time = (at: number) => new Date(at).toLocaleString(language.value === 'zh' ? 'zh-CN' : 'en');
  return (
    <section class="drafts">
      <h2>{words.folder({ folder: served.folder })}</h2>
      <p>{files.value.length > 0 ? words.folderNote : words.folderEmpty}</p>
      <ul>
        {files.value.map(({ name, changed }) => (
          <li key={name}>
            <button type="button" onClick={() => attempt(() => openServed(name))}>
              {name}
            </button>{' '}
            <span class="note">{time(changed)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
