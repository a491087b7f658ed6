import { attributeOf } from '../log/attributes.js';
import type { Attributes } from '../log/attributes.js';

/** A text with names of columns in braces: `Application {case:concept:name}`. */
export type Template = string;

/** The text with each `{column}` replaced by what the log says there, by nothing if it is silent. */
export const fill = (template: Template, fields: Attributes): string =>
  template.replace(/\{([^{}]+)\}/g, (_, name: string) => attributeOf(fields, name) ?? '').trim();

export const columnsOf = (template: Template): readonly string[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? '');
