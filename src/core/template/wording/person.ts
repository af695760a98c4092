import { fieldsOf, textOf } from '../values.ts';

/**
 * A person in words: department, post and name, as far as given. A department that the post already begins with is not
 * repeated.
 *
 * @param person text (a post), or a map of `name`, `post`, `department`
 */
export function personInWords(person: unknown): string {
  if (typeof person === 'string') return textOf(person);
  const { name, post, department } = fieldsOf(person);
  const office = textOf(post).startsWith(textOf(department))
    ? textOf(post)
    : textOf(department) + textOf(post);
  return office + textOf(name);
}
