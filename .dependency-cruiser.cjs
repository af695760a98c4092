const LEAVES = [
  'unit',
  'document',
  'model',
  'diagnostics',
  'generated',
  'spelling',
  'archive',
  'wording',
  'font',
];

/**
 * The rooms, in the order that a report goes through them, each with the rooms that it may import beside itself and the
 * leaves: the template language serves both the room that finds and judges packs and the one that runs them.
 */
const ROOMS = {
  read: [],
  prose: [],
  rules: ['prose'],
  check: ['prose', 'rules'],
  template: [],
  packs: ['read', 'prose', 'rules', 'check', 'template'],
  edit: ['read'],
  cycle: ['read', 'edit', 'template'],
  workbook: ['read', 'check', 'edit', 'template'],
  compose: ['template'],
  layout: [],
  write: [],
  compare: [],
  produce: ['compose', 'layout', 'compare', 'template'],
  fonts: ['layout'],
  pdf: ['layout'],
  rollover: [],
};

/** The rooms of the floor above, which opens files and starts processes, and what they may import beside the whole core. */
const UPSTAIRS = ['packs', 'write', 'fonts', 'pdf', 'rollover'];

const folderOf = (room) => (UPSTAIRS.includes(room) ? `app/${room}` : `core/${room}`);

const inside = (rooms) => `^src/(${rooms.map(folderOf).join('|')})/`;

const rooms = Object.entries(ROOMS).map(([room, others]) => ({
  name: `${room}-stays-in-its-room`,
  comment: `src/${folderOf(room)}/ imports ${[...LEAVES, ...others].join(', ')} and itself`,
  severity: 'error',
  from: { path: inside([room]) },
  to: { path: '^src/', pathNot: inside([room, ...LEAVES, ...others]) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'data flows one way',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dead-end',
      comment: 'what is imported is there',
      severity: 'error',
      from: {},
      // The types of Markdown's tree come from @types/mdast; there is no package of that name to run.
      to: { couldNotResolve: true, pathNot: '^mdast$' },
    },
    ...rooms,
    {
      name: 'unit-is-a-leaf',
      comment:
        'what a unit reports, and on what kinds of document, is known without any of those who read or draw it',
      severity: 'error',
      from: { path: inside(['unit']) },
      to: { path: '^src/', pathNot: inside(['unit', 'generated', 'model', 'spelling']) },
    },
    {
      name: 'model-is-a-leaf',
      comment: 'the types at the doors depend on nothing',
      severity: 'error',
      from: { path: inside(['model']) },
      to: { pathNot: inside(['model']) },
    },
    {
      name: 'document-is-a-leaf',
      comment: 'what is drawn is known without any of those who compose or draw it',
      severity: 'error',
      from: { path: inside(['document']) },
      to: { path: '^src/', pathNot: inside(['document', 'unit']) },
    },
    {
      name: 'diagnostics-is-a-leaf',
      comment: 'words are made from plain values alone; those of a rule stand in its folder',
      severity: 'error',
      from: { path: inside(['diagnostics']) },
      to: {
        path: '^src/',
        pathNot: [inside(['diagnostics', 'unit', 'model', 'wording']), '^src/core/rules/.*/words\\.ts$'],
      },
    },
    {
      name: 'words-are-plain',
      comment: 'what a rule says is read by those who never run it',
      severity: 'error',
      from: { path: '^src/core/rules/.*/words\\.ts$' },
      to: { pathNot: inside(['wording', 'unit', 'model']) },
    },
    {
      name: 'wording-is-a-leaf',
      comment: 'the form that words have, whatever they say',
      severity: 'error',
      from: { path: inside(['wording']) },
      to: { path: '^src/', pathNot: inside(['wording', 'model', 'generated']) },
    },
    {
      name: 'spelling-is-a-leaf',
      comment: 'how near two names are depends on the names alone',
      severity: 'error',
      from: { path: inside(['spelling']) },
      to: { path: '^src/', pathNot: inside(['spelling']) },
    },
    {
      name: 'archive-is-a-leaf',
      comment: 'a .docx is an archive of parts before it is anything else',
      severity: 'error',
      from: { path: inside(['archive']) },
      to: { path: '^src/', pathNot: inside(['archive']) },
    },
    {
      name: 'font-is-a-leaf',
      comment: 'a font file is tables and outlines, whatever is drawn with it',
      severity: 'error',
      from: { path: inside(['font']) },
      to: { path: '^src/', pathNot: inside(['font']) },
    },
    {
      name: 'generated-is-a-leaf',
      comment: 'what is generated from the schemas holds data alone',
      severity: 'error',
      from: { path: inside(['generated']) },
      to: { path: '^src/', pathNot: inside(['generated', 'model']) },
    },
    {
      name: 'core-runs-anywhere',
      comment: 'a browser has no files and no processes: what needs them stands in src/app, or is handed in',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-package-exports-the-core',
      comment: 'what other programs import opens no files and starts no processes, wherever it runs',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'core-is-the-ground-floor',
      comment: 'what takes bytes and data and gives bytes and findings knows nothing of those who call it',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'cli-is-imported-by-none',
      comment: 'only the command line prints',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
