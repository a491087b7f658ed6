import { idWithin, isIdWithin } from '@chancery/kernel';

const slug = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** A slug: lower-case letters, digits and inner dashes, at most 64; the id of an authority is one. */
export const isSlug = (text: string): boolean => slug.test(text);

/** Ids of units and officers are `<authorityId>.<slug>`, so that they are unique without asking anybody. */
export const isSlugWithin = (authorityId: string, id: string): boolean =>
  isIdWithin(authorityId, id) && isSlug(id.slice(idWithin(authorityId, '').length));
