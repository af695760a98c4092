/** Rooms of the core that every room of every floor may import, each with the rooms that it imports itself. */
const LEAVES = {
  'core/model': [],
  'core/spelling': ['core/model'],
  'core/archive': [],
  'core/font': [],
  'core/generated': ['core/model'],
  'core/wording': ['core/model', 'core/generated'],
  'core/unit': ['core/model', 'core/generated', 'core/spelling'],
  'core/document': ['core/model', 'core/unit'],
  // And the words of each rule, which stand in its folder.
  'core/diagnostics': [
    'core/model',
    'core/generated',
    'core/unit',
    'core/wording',
    'core/rules/.*/words\\.ts$',
  ],
};

/** Every other room, each with the rooms that it may import beside the leaves: those before it, never one after it. */
const ROOMS = {
  // src/core: bytes and data in, bytes and findings out.
  'core/read': [],
  'core/prose': [],
  'core/rules': ['core/prose'],
  'core/check': ['core/prose', 'core/rules'],
  'core/template': [],
  'core/edit': ['core/read'],
  'core/workbook': ['core/read', 'core/check', 'core/edit', 'core/template'],
  'core/starter': ['core/read'],
  'core/cycle': ['core/read', 'core/edit', 'core/template', 'core/workbook'],
  'core/compose': ['core/template'],
  'core/layout': [],
  'core/compare': [],
  'core/produce': ['core/compose', 'core/layout', 'core/compare', 'core/template'],

  // src/app: files and processes.
  'app/write': [],

  'app/fonts': ['core/layout'],
  'app/pdf': ['core/layout'],
  'app/inspect': ['core/compare'],
  'app/packs': ['core/read', 'core/prose', 'core/rules', 'core/check', 'core/template'],
  'app/package': ['app/packs'],
  'app/files': ['core/read', 'core/compare', 'app/packs'],
  'app/job': [
    ...['core/read', 'core/prose', 'core/rules', 'core/check', 'core/template', 'core/compose'],
    ...['app/packs', 'app/package', 'app/files'],
  ],
  'app/reference': ['core/rules', 'core/check', 'app/package'],
  'app/template': [
    ...['core/rules', 'core/check', 'core/template', 'core/compose', 'core/starter'],
    ...['app/write', 'app/packs', 'app/package', 'app/files', 'app/job'],
  ],
  'app/fix': ['core/read', 'core/check', 'app/write', 'app/files', 'app/job'],
  'app/check': ['core/check', 'app/write', 'app/files', 'app/job', 'app/fix'],
  'app/import': [
    ...['core/read', 'core/check', 'core/edit', 'core/workbook'],
    ...['app/write', 'app/package', 'app/files', 'app/job'],
  ],
  'app/rollover': ['core/rules', 'core/cycle', 'app/write', 'app/files', 'app/job'],
  'app/targets': ['core/read', 'core/template', 'core/layout', 'app/job'],
  'app/produce': [
    ...['core/template', 'core/compose', 'core/layout', 'core/compare', 'core/produce'],
    ...['app/write', 'app/fonts', 'app/pdf', 'app/package', 'app/files', 'app/job', 'app/targets'],
  ],
  'app/watch': ['app/produce', 'app/write', 'core/check'],
  'app/diff': ['core/compose', 'core/compare', 'app/files', 'app/job', 'app/targets', 'app/produce'],
  'app/batch': [
    'core/read',
    ...['app/write', 'app/packs', 'app/package', 'app/files', 'app/job', 'app/targets', 'app/produce'],
  ],
  'app/summary': [
    ...['core/read', 'core/rules', 'core/check', 'core/template', 'core/cycle', 'core/workbook'],
    ...['core/compose', 'core/layout'],
    ...['app/write', 'app/fonts', 'app/files', 'app/job', 'app/targets', 'app/produce'],
  ],
  'app/studio': [
    ...['core/read', 'core/template', 'core/layout', 'app/write', 'app/package', 'app/files', 'app/job'],
    ...['app/watch', 'app/fonts', 'app/packs', 'core/check', 'core/compose', 'core/produce'],
  ],
  'app/status': ['core/cycle', 'app/job', 'app/produce', 'app/batch', 'app/summary'],
};

/** Of each room that is no leaf: the files whose values the command line may import. `npm run architecture` wants each used. */
const DOORS = require('./scripts/doors.json');

const doors = Object.entries(DOORS).map(([room, files]) => `^src/${room}/(${files.join('|')})\\.(ts|js)$`);

const inside = (rooms) => `^src/(${rooms.map((it) => (it.endsWith('$') ? it : `${it}(/|$)`)).join('|')})`;

const rooms = Object.entries({ ...LEAVES, ...ROOMS }).map(([room, others]) => {
  const mayImport = [room, ...(room in LEAVES ? [] : Object.keys(LEAVES)), ...others];
  return {
    name: `${room.replace('/', '-')}-stays-in-its-room`,
    comment: `src/${room}/ imports ${mayImport.join(', ')}`,
    severity: 'error',
    from: { path: inside([room]) },
    to: { path: '^src/', pathNot: inside(mayImport) },
  };
});

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
      name: 'a-room-is-listed',
      comment: 'each folder of a floor states above what it may import',
      severity: 'error',
      from: { path: '^src/(core|app)/[^/]+/', pathNot: inside(Object.keys({ ...LEAVES, ...ROOMS })) },
      to: {},
    },
    {
      name: 'words-are-plain',
      comment: 'what a rule says is read by those who never run it',
      severity: 'error',
      from: { path: '^src/core/rules/.*/words\\.ts$' },
      to: { pathNot: inside(['core/wording', 'core/unit', 'core/model']) },
    },
    {
      name: 'core-runs-anywhere',
      comment: 'a browser has no files and no processes: what needs them stands in src/app, or is handed in',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-docx-writes-docx',
      comment: 'what is arranged, set on pages and drawn from them knows nothing of how a .docx is written',
      severity: 'error',
      from: {
        path: '^src/core/layout/',
        pathNot: ['^src/core/layout/docx/', '^src/core/layout/formats\\.ts$'],
      },
      to: { path: ['^src/core/layout/docx/'] },
    },
    {
      name: 'docx-is-for-generating',
      comment:
        'a third of a megabyte that a program would load for parts which are alike in every file: those are generated',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ['(^|/)node_modules/docx/', '^docx(/|$)'] },
    },
    {
      name: 'a-flow-is-plain-data',
      comment: 'its types know neither how it is arranged nor what is made of it',
      severity: 'error',
      from: { path: '^src/core/layout/flow/' },
      to: {
        path: '^src/core/layout/',
        pathNot: ['^src/core/layout/flow/', '^src/core/layout/style/paragraph-styles\\.ts$'],
      },
    },
    {
      name: 'the-package-exports-the-core',
      comment: 'what other programs import opens no files and starts no processes, wherever it runs',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'the-command-line-comes-through-doors',
      comment:
        'what the command line calls of a room is stated in scripts/doors.json: a command calls what the two interfaces of the package call as well; for a barrel in between every start would wait',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/(core|app)/',
        pathNot: [inside(Object.keys(LEAVES)), ...doors],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'words-of-the-command-line-are-plain',
      comment: 'what is said is made of plain values, whoever says it',
      severity: 'error',
      from: { path: '^src/cli/words/' },
      to: { path: '^src/', pathNot: ['^src/cli/words/', '^src/core/wording/'] },
    },
    {
      name: 'the-package-exports-no-command-line',
      comment: 'what other programs import prints nothing and asks nobody',
      severity: 'error',
      from: { path: '^src/node\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(core|app)/' },
    },
    {
      name: 'the-studio-stands-on-the-core',
      comment:
        'its page runs in a browser alone, and sends no request: it opens what the browser hands to it',
      severity: 'error',
      from: { path: '^src/studio/' },
      to: { path: '^src/', pathNot: '^src/(studio/|core/|index\\.ts$)' },
    },
    {
      name: 'the-studio-uses-no-node',
      comment: 'a browser has no modules of Node.js',
      severity: 'error',
      from: { path: '^src/studio/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'studio-is-imported-by-none',
      comment: 'other floors know of its page what the build makes of it',
      severity: 'error',
      from: { pathNot: '^src/studio/' },
      to: { path: '^src/studio/' },
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
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
