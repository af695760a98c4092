import { styleKeys } from '../generated/keys.ts';
import validateStyle from '../generated/style-validator.js';
import type { Finding } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { againstSchema } from './schema/against-schema.ts';

/** What is wrong with a style by its schema. */
export const styleMistakes = (source: Source): Finding[] =>
  againstSchema(validateStyle, source, styleKeys).findings;
