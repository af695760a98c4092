/**
 * What a text is in the documents that print it; the schema says it of each key (`x-text`).
 *
 * - `text`: running text, of one paragraph or several
 * - `item`: an entry of a list, be it a sentence or part of one
 * - `phrase`: part of a sentence that the document makes
 * - `heading`: stands on a line of its own or opens a paragraph
 * - `title`: the title of a document, printed in 《》
 * - `name`: of an organisation, a department, a post, a person, a group
 * - `number`: 发文字号
 * - `free`: whatever a unit keeps under `extra` for its own templates
 */
export type TextRole = 'text' | 'item' | 'phrase' | 'heading' | 'title' | 'name' | 'number' | 'free';
