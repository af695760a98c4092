import { chineseKind, type PackKind } from '../../unit/kinds/kinds.ts';
import { entry } from '../../wording/entry.ts';

/** Findings about a template pack, or about the choice of one. */
export const packWords = {
  'pack-not-found': entry<{ name: string; looked: readonly string[]; suggestion?: string | undefined }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `找不到模板包“${name}”`,
      hint: ({ looked, suggestion }) =>
        suggestion ? `是否应为 ${suggestion}？` : `已经找过：${looked.join('、')}；写出模板包文件夹的路径`,
    },
    en: {
      message: ({ name }) => `there is no template pack "${name}"`,
      hint: ({ looked, suggestion }) =>
        suggestion
          ? `did you mean ${suggestion}?`
          : `looked for ${looked.join(', ')}; write the path of the pack's folder`,
    },
  }),
  'parent-not-found': entry<{ name: string; looked: readonly string[]; suggestion?: string | undefined }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `找不到所继承的模板包“${name}”`,
      hint: ({ looked, suggestion }) =>
        suggestion
          ? `是否应为 ${suggestion}？`
          : `已经找过：${looked.join('、')}；extends 写模板包的名称，不写路径`,
    },
    en: {
      message: ({ name }) => `the pack that this one extends, "${name}", is not there`,
      hint: ({ looked, suggestion }) =>
        suggestion
          ? `did you mean ${suggestion}?`
          : `looked for ${looked.join(', ')}; extends takes a name, not a path`,
    },
  }),
  'not-a-pack': entry<{ path: string }>({
    severity: 'error',
    zh: {
      message: ({ path }) => `${path} 不是模板包：里面没有 pack.yaml`,
      hint: () => '写出 pack.yaml 所在的文件夹；还没有模板包的，用 report template new 新建',
    },
    en: {
      message: ({ path }) => `${path} is no template pack: there is no pack.yaml in it`,
      hint: () => 'name the folder that holds pack.yaml; `report template new` makes a pack',
    },
  }),
  'pack-cycle': entry<{ packs: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ packs }) => `模板包的继承绕成了圈：${packs.join(' → ')}`,
      hint: () => '把其中一个的 extends 改为内置模板包，例如 situation-report',
    },
    en: {
      message: ({ packs }) => `packs extend each other in a circle: ${packs.join(' → ')}`,
      hint: () => 'let one of them extend a built-in pack, such as situation-report',
    },
  }),
  'pack-chain-too-long': entry<{ limit: number }>({
    severity: 'error',
    zh: {
      message: ({ limit }) => `模板包一个继承一个，超过 ${limit} 层，没有再读`,
      hint: () => '让 extends 指向更靠近内置模板包的一层',
    },
    en: {
      message: ({ limit }) => `more than ${limit} packs extend one another, and the rest was not read`,
      hint: () => 'let extends name a pack that is nearer to a built-in one',
    },
  }),
  'pack-too-new': entry<{ pack: string; requires: string; version: string }>({
    severity: 'error',
    zh: {
      message: ({ pack, requires, version }) =>
        `模板包 ${pack} 需要 report ${requires} 以上，现为 ${version}`,
      hint: () => '更新 report，或者换用较早版本的模板包',
    },
    en: {
      message: ({ pack, requires, version }) =>
        `the pack ${pack} needs report ${requires} or later; this is ${version}`,
      hint: () => 'update report, or use an earlier version of the pack',
    },
  }),
  'outside-pack': entry<{ path: string }>({
    severity: 'error',
    zh: {
      message: ({ path }) => `${path} 指向模板包文件夹之外，没有读取`,
      hint: () => '把文件复制到模板包文件夹里；路径从这个文件夹写起，不用 ..，链接也不能指到外面',
    },
    en: {
      message: ({ path }) => `${path} leads out of the pack's folder and was not read`,
      hint: () => 'copy the file into the folder; a path begins there, without .., and no link may lead out',
    },
  }),
  'not-a-regular-file': entry<{ path: string }>({
    severity: 'error',
    zh: {
      message: ({ path }) => `${path} 不是普通文件（是文件夹、管道或设备），没有读取`,
      hint: () => '换成普通文件，或者删去',
    },
    en: {
      message: ({ path }) => `${path} is a folder, a pipe or a device, and was not read`,
      hint: () => 'put a regular file in its place, or remove it',
    },
  }),
  'not-a-folder': entry<{ path: string }>({
    severity: 'error',
    zh: {
      message: ({ path }) => `${path} 应是文件夹`,
      hint: () => '删去或者改名，再建一个同名的文件夹',
    },
    en: {
      message: ({ path }) => `${path} should be a folder`,
      hint: () => 'remove or rename it, and make a folder of that name',
    },
  }),
  'pack-file-too-large': entry<{ path: string; size: number; limit: number }>({
    severity: 'error',
    zh: {
      message: ({ path, size, limit }) => `${path} 有 ${size} KB，超过 ${limit} KB，没有读取`,
      hint: () => '核对是不是放错了文件；图片可以缩小后再放',
    },
    en: {
      message: ({ path, size, limit }) => `${path} has ${size} KB, more than ${limit} KB, and was not read`,
      hint: () => 'check that it is the right file; make a picture smaller',
    },
  }),
  'not-a-block': entry<{ name: string; suggestion?: string | undefined }>({
    severity: 'warning',
    zh: {
      message: ({ name }) => `blocks 里的“${name}”不是模板文件，已略去`,
      hint: ({ suggestion }) =>
        suggestion
          ? `要作为模板使用，改名为 ${suggestion}`
          : '模板文件名用字母、汉字、数字、- 或 _，以 .hbs 结尾；不用的文件移到别处',
    },
    en: {
      message: ({ name }) => `"${name}" in blocks is no template file and was passed over`,
      hint: ({ suggestion }) =>
        suggestion
          ? `to use it as a template, rename it to ${suggestion}`
          : 'a template is named by letters, 汉字, digits, - or _ and ends in .hbs; move other files elsewhere',
    },
  }),
  'too-many-files': entry<{ path: string; limit: number }>({
    severity: 'error',
    zh: {
      message: ({ path, limit }) => `${path} 里的文件超过 ${limit} 个，没有读取`,
      hint: () => '核对是不是放错了文件夹',
    },
    en: {
      message: ({ path, limit }) => `${path} holds more than ${limit} files, and they were not read`,
      hint: () => 'check that it is the right folder',
    },
  }),
  'unknown-document': entry<{ name: string; suggestion?: string | undefined; known: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `没有“${name}”这个文种，${name}.hbs 用不上`,
      hint: ({ suggestion, known }) =>
        suggestion
          ? `是否应为 ${suggestion}.hbs？`
          : `文种有 ${known.join('、')}；作为组成部分的，放进 blocks 文件夹`,
    },
    en: {
      message: ({ name }) => `there is no kind of document "${name}", so ${name}.hbs is of no use`,
      hint: ({ suggestion, known }) =>
        suggestion
          ? `did you mean ${suggestion}.hbs?`
          : `the kinds are ${known.join(', ')}; a part of a document goes into blocks`,
    },
  }),
  'document-incomplete': entry<{ kind: PackKind; missing: 'title' | 'body' }>({
    severity: 'error',
    zh: {
      message: ({ kind, missing }) =>
        `模板包的${chineseKind(kind)}（${kind}）没有${missing === 'title' ? '标题' : '正文'}`,
      hint: ({ kind, missing }) =>
        missing === 'title'
          ? `在 pack.yaml 的 documents 下写上 ${kind} 的 title`
          : `加上 ${kind}.hbs，或者用 extends 继承有正文的模板包`,
    },
    en: {
      message: ({ kind, missing }) => `the pack has no ${missing} for ${kind}`,
      hint: ({ kind, missing }) =>
        missing === 'title'
          ? `write the title of ${kind} under documents in pack.yaml`
          : `add ${kind}.hbs, or extend a pack that has one`,
    },
  }),
  'logo-not-found': entry<{ path: string }>({
    severity: 'error',
    zh: {
      message: ({ path }) => `模板包里没有标志图片 ${path}`,
      hint: () => '把图片放进模板包文件夹，例如 assets/logo.png，路径与文件名写得一致',
    },
    en: {
      message: ({ path }) => `the pack has no picture ${path}`,
      hint: () =>
        "put it into the pack's folder, for example as assets/logo.png, and write its path the same",
    },
  }),
  'logo-not-picture': entry<{ path: string }>({
    severity: 'error',
    zh: {
      message: ({ path }) => `${path} 不是 PNG 或 JPEG 图片`,
      hint: () => '用画图程序打开，另存为 PNG；只改扩展名没有用',
    },
    en: {
      message: ({ path }) => `${path} is no PNG or JPEG picture`,
      hint: () => 'open it in a drawing program and save it as PNG; to change the extension is not enough',
    },
  }),
  'option-keyword': entry<{ keyword: string; suggestion?: string | undefined; allowed: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ keyword }) => `模板包的选项不能用“${keyword}”`,
      hint: ({ suggestion, allowed }) =>
        suggestion ? `是否应为 ${suggestion}？` : `可以用：${allowed.join('、')}`,
    },
    en: {
      message: ({ keyword }) => `the options of a pack cannot use "${keyword}"`,
      hint: ({ suggestion, allowed }) =>
        suggestion ? `did you mean ${suggestion}?` : `these can be used: ${allowed.join(', ')}`,
    },
  }),
  'option-form': entry<{ keyword: string; form: OptionForm }>({
    severity: 'error',
    zh: {
      message: ({ keyword, form }) => `模板包选项的 ${keyword} 应为${FORMS[form][0]}`,
      hint: () => '写法见 JSON Schema，例如 {type: string, default: 办公室}',
    },
    en: {
      message: ({ keyword, form }) => `${keyword} in the options of a pack should be ${FORMS[form][1]}`,
      hint: () => 'write it as JSON Schema has it, for example {type: string, default: 办公室}',
    },
  }),
  'option-default': entry<{ option: string; problem: string }>({
    severity: 'error',
    zh: {
      message: ({ option }) => `选项 ${option} 的默认值不符合它自己的规定`,
      hint: ({ problem }) => `改默认值，或者改规定（${problem}）`,
    },
    en: {
      message: ({ option }) => `the default of the option ${option} is not what its own schema allows`,
      hint: ({ problem }) => `change the default, or the schema (${problem})`,
    },
  }),
  'unknown-option': entry<{ option: string; suggestion?: string | undefined; known: readonly string[] }>({
    severity: 'warning',
    zh: {
      message: ({ option }) => `所用的模板包没有“${option}”这个选项，已略去`,
      hint: ({ suggestion, known }) =>
        suggestion
          ? `是否应为 ${suggestion}？`
          : known.length > 0
            ? `可以写：${known.join('、')}`
            : '所用的模板包没有选项，可以删去',
    },
    en: {
      message: ({ option }) => `no pack in use has an option "${option}", and it was passed over`,
      hint: ({ suggestion, known }) =>
        suggestion
          ? `did you mean ${suggestion}?`
          : known.length > 0
            ? `the options are ${known.join(', ')}`
            : 'the packs in use have no options; it can be removed',
    },
  }),
  'missing-option': entry<{ option: string; pack: string }>({
    severity: 'error',
    zh: {
      message: ({ option, pack }) => `模板包 ${pack} 需要选项 ${option}，没有写`,
      hint: ({ option }) => `在 templateOptions（模板选项）下写上 ${option}`,
    },
    en: {
      message: ({ option, pack }) => `the pack ${pack} needs the option ${option}, which is not given`,
      hint: ({ option }) => `write ${option} under templateOptions`,
    },
  }),
  'several-packs': entry<{
    kind: PackKind;
    chosen: string;
    others: readonly string[];
  }>({
    severity: 'warning',
    zh: {
      message: ({ kind, chosen, others }) =>
        `装了几个提供${chineseKind(kind)}的模板包，用了 ${chosen}，没有用 ${others.join('、')}`,
      hint: () => '在文件的 template（模板）里写明用哪一个',
    },
    en: {
      message: ({ kind, chosen, others }) =>
        `several packs for ${kind} are installed; ${chosen} was used, not ${others.join(', ')}`,
      hint: () => 'say which under template in the file',
    },
  }),
  'pack-not-used': entry<{ pack: string; kinds: readonly string[] }>({
    severity: 'warning',
    zh: {
      message: ({ pack, kinds }) => `模板包 ${pack} 没有要生成的文种（${kinds.join('、')}），没有用上`,
      hint: () => '用 report template show 看它提供哪些文种；要在内置模板上修改的，写 extends',
    },
    en: {
      message: ({ pack, kinds }) =>
        `the pack ${pack} serves none of the documents asked for (${kinds.join(', ')}) and was not used`,
      hint: () => '`report template show` says what it serves; to change a built-in pack, write extends',
    },
  }),
};

/** The kinds of value that a keyword in the schema of an option takes. */
type OptionForm = keyof typeof FORMS;

const FORMS = {
  map: ['分项', 'a map'],
  text: ['文字', 'text'],
  number: ['数字', 'a number'],
  count: ['不小于 0 的整数', 'a whole number from 0'],
  boolean: ['true 或 false', 'true or false'],
  values: ['列表，至少一项', 'a list with at least one entry'],
  names: ['名称的列表', 'a list of names'],
  types: [
    'string、number、integer、boolean、array、object 之一或它们的列表',
    'string, number, integer, boolean, array or object, or a list of them',
  ],
  object: ['object（最外层是分项）', 'object at its top'],
} as const;
