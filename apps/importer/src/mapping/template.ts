/** A text with names of columns in braces: `Application {case:concept:name}`. */
export type Template = string;

type Fields = Readonly<Record<string, string>>;

/** The text with each `{column}` replaced by what the log says there, by nothing if it is silent. */
export const fill = (template: Template, fields: Fields): string =>
  template.replace(/\{([^{}]+)\}/g, (_, name: string) => fields[name] ?? '').trim();

export const columnsOf = (template: Template): readonly string[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? '');
