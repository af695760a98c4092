/**
 * What a text is in the documents that print it. The schema gives the role of each key (`x-text`).
 * - `text`: running text, one paragraph or several
 * - `item`: an entry of a list, a sentence or part of one
 * - `phrase`: part of a sentence that the template writes
 * - `heading`: on a line of its own, or at the beginning of a paragraph
 * - `title`: the title of a document, printed in 《》
 * - `name`: of an organisation, a department, a post, a person, a group
 * - `number`: 发文字号
 * - `free`: anything that a unit keeps under `extra` for its own templates
 */
export type TextRole = 'text' | 'item' | 'phrase' | 'heading' | 'title' | 'name' | 'number' | 'free';
