/** A post that only one person can hold, and beside which a person holds few others. */
export interface Post {
  /** 局长, 副局长, 主任 … */
  readonly title: string;
  /** The department; empty if it is not given. */
  readonly department: string;
}

/** A title at the end of a post. */
const TITLE =
  /(?:常务副|第一副|副|总)?(?:局长|厅长|处长|科长|股长|部长|司长|院长|校长|园长|馆长|所长|站长|队长|镇长|乡长|县长|区长|市长|省长|村长|主任|经理|董事长|总裁|总工程师|总会计师|秘书长|会长|台长|社长|班长|护士长)$/;

/** Posts in the Party and in bodies outside the administration, which can be combined with any other. */
const BESIDE = /党|书记|纪委|纪检|工会|团委|妇联|委员|代表|领导小组|工作组|专班/;

/**
 * The posts that a text names, without those that can be combined with any other and those of unknown kinds.
 *
 * @param post as in 党组成员、副局长
 * @param department of the person, if given beside the post
 */
export function postsIn(post: string, department = ''): Post[] {
  return post.split(/[、，,；;/]|兼/).flatMap((part) => {
    const bare = part.replace(/[（(][^）)]*[）)]$/, '').trim();
    const title = BESIDE.test(bare) ? undefined : TITLE.exec(bare)?.[0];
    if (!title) return [];
    return [{ title, department: bare.slice(0, -title.length) || department }];
  });
}

/** Whether two posts may be the same, written with more or fewer words. */
export function canBeOne(one: Post, other: Post): boolean {
  const isSamePlace =
    one.department === '' ||
    other.department === '' ||
    one.department.includes(other.department) ||
    other.department.includes(one.department);
  return one.title === other.title && isSamePlace;
}
