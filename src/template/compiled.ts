/** A template as Handlebars' compiler leaves it: a map whose `main` renders it. */
export interface CompiledTemplate {
  readonly main: (container: { escapeExpression: (value: unknown) => string }, ...rest: unknown[]) => string;
}

/** What a pack says of one kind of document, compiled. */
export interface CompiledDocument {
  /** The pack's name. */
  readonly pack: string;
  /** The title where the unit gives none: plain text. */
  readonly title: CompiledTemplate;
  /** The body: Markdown. */
  readonly body: CompiledTemplate;
  /** The named parts that the body is made of. */
  readonly blocks: Readonly<Record<string, CompiledTemplate>>;
}
