const slug = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** A slug: lower-case letters, digits and inner dashes, at most 64; the id of an authority is one. */
export const isSlug = (text: string): boolean => slug.test(text);

/** Ids of units and officers are `<authorityId>.<slug>`, so that they are unique without asking anybody. */
export const isIdWithin = (authorityId: string, id: string): boolean =>
  id.startsWith(`${authorityId}.`) && isSlug(id.slice(authorityId.length + 1));

/** The authority whose id a unit's or an officer's begins with. */
export const authorityOf = (id: string): string => id.slice(0, Math.max(id.indexOf('.'), 0));
