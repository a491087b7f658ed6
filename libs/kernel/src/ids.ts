/** Ids of units, officers and registers begin with the id of their authority and a dot: `riverside.permits`. */
const separator = '.';

/** Returns the authority that the id of a unit, officer or register belongs to. */
export const authorityOf = (id: string): string => id.split(separator, 1).join();

/** Is this the id of something in the authority? The authority's own id is not. */
export const isIdWithin = (authorityId: string, id: string): boolean =>
  id.startsWith(idWithin(authorityId, ''));

/** Returns the id of something in the authority. */
export const idWithin = (authorityId: string, name: string): string =>
  `${authorityId}${separator}${name}`;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestSlug = 60;

/** What an authority publishes is named `<authorityId>.<slug>`, so that it is unique without asking anybody. */
export const isWellNamed = (id: string): boolean => {
  const [authority = '', name = '', ...rest] = id.split('.');
  return rest.length === 0 && [authority, name].every(isSlug);
};

const isSlug = (text: string): boolean => text.length <= longestSlug && slug.test(text);
