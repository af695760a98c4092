// Generated from schemas/config.schema.json by `npm run generate`; do not edit.

/**
 * What holds for all units' files in a folder and in those below it, in the file report.config.yaml. What a unit's file says itself wins.
 */
export interface ConfigFile {
  /**
   * The template pack to use, or a list of several: the path of its folder from this file, the name of an installed report-template-NAME, or that of a built-in pack. Each document is drawn by the first that serves it.
   */
  template?: string | string[];
  /**
   * Values for the options of the pack; which there are, the pack says.
   */
  options?: {
    [k: string]: unknown;
  };
  /**
   * How serious each rule is, by its code: off leaves it out. What is an error of itself stays one.
   */
  rules?: {
    [k: string]: 'off' | 'info' | 'warning' | 'error';
  };
  /**
   * How many characters a sentence may have before long-sentence tells of it.
   */
  sentenceLength?: number;
  /**
   * Changes to the list of phrases that empty-phrase tells of.
   */
  emptyPhrases?: {
    /**
     * Phrases to look for as well.
     */
    add?: string[];
    /**
     * Phrases of the built-in list that are no fault here.
     */
    remove?: string[];
  };
  /**
   * Changes to the lists of words that wrong-word and preferred-word tell of.
   */
  wrongWords?: {
    /**
     * Words to look for as well, each with the word that is right.
     */
    add?: {
      [k: string]: string;
    };
    /**
     * Words of the built-in lists that are no fault here.
     */
    remove?: string[];
  };
  /**
   * Changes to the list of documents that repealed-citation tells of.
   */
  repealedDocuments?: {
    /**
     * Documents that are in force no more as well, by their titles without 《》 or by their numbers, each with what took its place.
     */
    add?: {
      [k: string]: string;
    };
    /**
     * Documents of the built-in list that may be cited here.
     */
    remove?: string[];
  };
}
