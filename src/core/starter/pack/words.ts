import { phrase, phrases } from '../../wording/phrase.ts';

export const newPackWords = phrases({
  /** The pack.yaml of a new pack: the required keys are active, the others are examples after `# `. */
  packFile: phrase<{
    name: string;
    parent: string;
    kind: string;
    chineseKind: string;
    version: string;
    issuer: string;
  }>({
    zh: ({ name, parent, kind, chineseKind, version, issuer }) => `\
# 模板包。以 # 开头的是说明和示例，不起作用；要用哪个示例，删去行首的“# ”。
# 全部写法见文档 docs/pack.zh-CN.md；改好后运行 report template check 检查。

# 名称与文件夹名一致，别的模板包按这个名称继承它。
name: ${name}
version: 1.0.0
# description: 本单位使用的${chineseKind}

# 在哪个模板包的基础上修改。本包没有写的，都与它相同，它更新时跟着更新。
extends: ${parent}

# 需要的最低程序版本。
requires: ">=${version}"

# 标题。单位文件里写了标题的，以单位文件为准。
# documents:
#   ${kind}:
#     title: "${issuer}{{year}}年{{subject}}责任制${chineseKind}"

# 选项：让使用这个模板包的单位自己填的值，模板里写作 {{options.contact}}。
# 单位在文件的 templateOptions（模板选项）下写 contact: 宣传科；没有写的，用默认值。
# options:
#   type: object
#   properties:
#     contact: {type: string, title: 联系科室, default: 办公室}

# 封面用的标志，PNG 或者 JPEG 图片，放在这个文件夹里。
# logo: assets/logo.png
`,
    en: ({ name, parent, kind, chineseKind, version, issuer }) => `\
# A template pack. What begins with # is a comment or an example; to use an example, remove its "# ".
# docs/pack.md has all the keys. After a change, run report template check.

# The same as the folder's name: packs that extend this one use it.
name: ${name}
version: 1.0.0
# description: The ${kind} of our unit

# The pack that this one changes. What this one does not have is as it is there, and changes with it.
extends: ${parent}

# The least version of the program.
requires: ">=${version}"

# The title, where the unit's file gives none.
# documents:
#   ${kind}:
#     title: "${issuer}{{year}}年{{subject}}责任制${chineseKind}"

# Options: values that a unit fills in for itself; templates print them by {{options.contact}}.
# A unit's file says contact: 宣传科 under templateOptions; where it does not, the default holds.
# options:
#   type: object
#   properties:
#     contact: {type: string, title: Contact, default: 办公室}

# A picture for the cover, PNG or JPEG, in this folder.
# logo: assets/logo.png
`,
  }),
  /** The comment at the beginning of a new pack's block; templates do not print it. */
  blockComment: phrase<{
    block: string;
    other: string;
    otherFile: string;
    parent: string;
    path: string;
    keys: string;
  }>({
    zh: ({ block, other, otherFile, parent, path, keys }) => `{{!--
  “${block}”这一部分，照抄自 ${parent}，改成本单位的写法即可；这段说明不会印出来。
  双花括号里是数据，例如 {{year}} 是年度，{{organisation.name}} 是单位全称；其余的字照原样印出。
  {{#each …}}……{{/each}} 之间的，有几项就印几遍，一项也没有就不印；{{#if …}}……{{/if}} 之间的，写了那一项才印。
  键名见文档 docs/${keys}.zh-CN.md，{{sentence …}} 一类的助手见 docs/helpers.md。
  还要改别的部分，先看有哪些：report template show ${path}
  再把它抄过来：report template show ${path} ${other} > ${otherFile}
--}}
`,
    en: ({ block, other, otherFile, parent, path, keys }) => `{{!--
  The part "${block}", copied from ${parent}: change it to the wording of your unit. This comment is not printed.
  Double braces hold data: {{year}} is the year, {{organisation.name}} the unit's name; all else is printed as it is.
  What stands between {{#each …}} and {{/each}} is printed once for each entry, between {{#if …}} and {{/if}} only
  where the value is given.
  The keys are in docs/${keys}.md, helpers such as {{sentence …}} in docs/helpers.md.
  To change another part, see which there are: report template show ${path}
  and copy it: report template show ${path} ${other} > ${otherFile}
--}}
`,
  }),
  /** The beginning of a style.yaml that changes nothing. */
  styleOpening: {
    zh: `\
# 版式：只写与标准不同之处，没有写的都按 GB/T 9704—2012。
# 下面列出全部的项和现在的值，都不起作用。要改哪一项，删去这一项和它上面一级行首的“# ”，再改值。例如把左边距改为 30 毫米：
#   page:
#     left: 30mm
# 长度写 37mm、3.7cm 或 28.95pt；字号写 三号 或 16pt；颜色写六位十六进制数，加引号。`,
    en: `\
# The style: write only what is to differ; the rest is as GB/T 9704-2012 has it.
# Below are all the values, none of them in force. To change one, remove the "# " before it and before the key that it
# stands under, and change the value. For a left margin of 30 mm:
#   page:
#     left: 30mm
# A length is 37mm, 3.7cm or 28.95pt; a size 三号 or 16pt; a colour six hexadecimal digits in quotes.`,
  },
});
