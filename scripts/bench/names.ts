/** The figures of the parts `start`, `warm`, `watch` and `executable`, by the names under which docs/performance.md states them. */
export const NAMES = {
  start: ['--version', '--help', 'check of bureau', 'build of minimal', 'build of bureau'],
  peers: ['build, cold ÷ easy-template-x', 'build, cold ÷ docxtemplater'],
  memory: 'peak memory of a build of bureau, MiB',
  warm: ['build, warm ÷ easy-template-x', 'docxtemplater, warm ÷ easy-template-x'],
  watch: 'watch, saved to written ÷ a report by the library',
  executable: ['executable, --version', 'executable, check of bureau', 'executable, build of bureau'],
} as const;
