import { language, said } from '../words/spoken.ts';

/** Goes over to the other language. */
export function Language() {
  const other = language.value === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      class="plain"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => {
        language.value = other;
      }}
    >
      {said.value.otherLanguage}
    </button>
  );
}
