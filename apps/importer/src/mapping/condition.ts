import { attributeOf } from '../log/attributes.js';
import type { Attributes } from '../log/attributes.js';

/** When a rule holds: a column has a value, has none, has this one or has another one. */
export interface Condition {
  readonly column: string;
  readonly value?: string;
  readonly negated: boolean;
}

/** Reads `column`, `!column`, `column=value` or `column!=value`. */
export const conditionOf = (text: string): Condition => {
  const [, column = '', not, value] = /^(.*?)(?:(!)?=(.*))?$/.exec(text.trim()) ?? [];
  if (value !== undefined) return { column: column.trim(), value: value.trim(), negated: !!not };
  return column.startsWith('!')
    ? { column: column.slice(1), negated: true }
    : { column, negated: false };
};

/** A condition that is absent always holds. */
export const isMet = (condition: Condition | undefined, fields: Attributes): boolean => {
  if (!condition) return true;
  const said = attributeOf(fields, condition.column);
  const holds = condition.value === undefined ? said !== undefined : said === condition.value;
  return holds !== condition.negated;
};
