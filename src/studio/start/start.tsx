import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import bureau from '../../../examples/bureau.yaml';
import { yearOf } from '../../core/starter/unit/answers.ts';
import { downloadEmptyForm } from '../download/download.ts';
import { type Draft, deleteDraft, drafts } from '../files/drafts.ts';
import { open, openFileOf } from '../files/open.ts';
import { canWriteFiles, chosenFile } from '../files/place.ts';
import { goOn, isServed } from '../files/server.ts';
import { attempt } from '../parts/attempt.ts';
import { FilePicker } from '../parts/file-picker.tsx';
import { Language } from '../parts/language.tsx';
import { core } from '../state/core.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { saidOfStarts } from '../words/of-starts.ts';
import { language, said } from '../words/spoken.ts';
import { CollectUnits } from './collect-units.tsx';
import { Folder } from './folder.tsx';
import { beginNextYearOf, takeWorkbook } from './others.tsx';

/** The ways to begin. */
export function Start() {
  const words = said.value;
  const starts = saidOfStarts.value;
  const asks = useSignal(false);
  return (
    <main class="start">
      <div class="start-top">
        <h1>{words.title}</h1>
        <Language />
      </div>
      <p class="lead">{words.lead}</p>
      <Folder />
      <Drafts />
      {asks.value ? (
        <Questions
          onBack={() => {
            asks.value = false;
          }}
        />
      ) : (
        <div class="ways">
          <section>
            <h2>{words.fromQuestions}</h2>
            <p>{words.questionsNote}</p>
            <button
              type="button"
              class="main"
              onClick={() => {
                asks.value = true;
              }}
            >
              {words.fromQuestions}
            </button>
          </section>
          <section>
            <h2>{words.fromFile}</h2>
            <p>{words.fileNote}</p>
            {canWriteFiles() ? (
              <button
                type="button"
                onClick={() =>
                  attempt(async () => {
                    const chosen = await chosenFile();
                    if (chosen) await openFileOf(chosen.file, chosen.place);
                  })
                }
              >
                {words.fromFile}
              </button>
            ) : (
              <FilePicker label={words.fromFile} />
            )}
          </section>
          <section>
            <h2>{starts.fromLastYear}</h2>
            <p>{starts.lastYearNote}</p>
            <FilePicker label={starts.chooseLastYear} onFile={beginNextYearOf} />
          </section>
          <section>
            <h2>{starts.fromForm}</h2>
            <p>{starts.formNote}</p>
            <div class="actions">
              <FilePicker label={starts.chooseForm} accept=".xlsx" onFile={takeWorkbook} />
              <button type="button" class="plain" onClick={() => attempt(downloadEmptyForm)}>
                {starts.emptyForm}
              </button>
            </div>
          </section>
          <CollectUnits />
          <section>
            <h2>{words.fromExample}</h2>
            <p>{words.exampleNote}</p>
            <button
              type="button"
              onClick={() => open({ name: 'bureau.yaml', content: bureau, saved: bureau })}
            >
              {words.fromExample}
            </button>
          </section>
        </div>
      )}
    </main>
  );
}

function Questions({ onBack }: { onBack: () => void }) {
  const words = said.value;
  const missing = useSignal<readonly string[]>([]);
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const of = (name: string) => String(form.get(name) ?? '').trim();
    const year = yearOf(of('year'));
    missing.value = ['name', 'subject']
      .filter((it) => of(it) === '')
      .concat(year === undefined ? ['year'] : []);
    if (year === undefined || missing.value.length > 0) {
      document.getElementById(`ask-${missing.value[0]}`)?.focus();
      return;
    }
    const answers = {
      name: of('name'),
      subject: of('subject'),
      year,
      body: of('body') || undefined,
      selfReference: of('selfReference') || undefined,
      letterhead: form.has('letterhead'),
    };
    attempt(async () =>
      open({ name: 'org.yaml', content: await core.call('newFile', answers, language.value) }),
    );
  };
  const field = (name: 'name' | 'subject' | 'year' | 'body' | 'selfReference', value = '', hint = '') => {
    const isMissing = missing.value.includes(name);
    return (
      <p class="field">
        <label for={`ask-${name}`}>{words[name]}</label>
        <input
          id={`ask-${name}`}
          name={name}
          defaultValue={value}
          autocomplete="off"
          aria-invalid={isMissing}
          aria-describedby={`ask-${name}-note`}
        />
        <span class={isMissing ? 'note wrong' : 'note'} id={`ask-${name}-note`}>
          {isMissing ? words.fieldMissing : hint}
        </span>
      </p>
    );
  };
  return (
    <form class="questions" onSubmit={begin} noValidate>
      <h2>{words.fromQuestions}</h2>
      {field('name')}
      {field('subject', '', words.subjectExample)}
      {field('year', String(new Date().getFullYear()))}
      {field('body')}
      {field('selfReference')}
      <p class="field">
        <label class="tick">
          <input type="checkbox" name="letterhead" /> {words.letterhead}
        </label>
      </p>
      <p class="actions">
        <button type="submit" class="main">
          {words.begin}
        </button>
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </form>
  );
}

function Drafts() {
  const words = said.value;
  const savedDrafts = useSignal<readonly Draft[]>([]);
  const look = () =>
    drafts().then(
      (it) => {
        savedDrafts.value = it;
      },
      () => {},
    );
  useEffect(() => {
    void look();
  }, []);
  if (savedDrafts.value.length === 0) return null;
  const time = (at: number) => new Date(at).toLocaleString(language.value === 'zh' ? 'zh-CN' : 'en');
  return (
    <section class="drafts">
      <h2>{words.drafts}</h2>
      <p>{isServed() ? saidOfFiles.value.servedDraftNote : words.draftNote}</p>
      <ul>
        {savedDrafts.value.map(({ id, name, text, saved, at }) => (
          <li key={id}>
            <span class="draft-name">{name}</span>{' '}
            <span class="note">{words.keptAt({ time: time(at) })}</span>
            <button type="button" onClick={() => attempt(() => goOn({ id, name, text, saved, at }))}>
              {words.goOn}
            </button>
            <button type="button" onClick={() => attempt(() => deleteDraft(id).then(look))}>
              {words.deleteDraft}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
