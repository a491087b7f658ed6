/** Named texts of a log. They may bear any name, `constructor` and `__proto__` too. */
export type Attributes = Readonly<Record<string, string>>;

/** The text under this name, and nothing that JavaScript itself keeps under such a name. */
export const attributeOf = (attributes: Attributes, name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

/** A record to fill in, in which every name is an ordinary one. */
export const noAttributes = (): Record<string, string> =>
  Object.create(null) as Record<string, string>;
