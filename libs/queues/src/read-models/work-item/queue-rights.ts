import type { ReadingRights } from '@chancery/documents/contract';
import { Conditions } from '@chancery/read-store';

export const cleared = ({ authorityId, levels }: ReadingRights): Conditions =>
  new Conditions()
    .and((ref) => `w.authority_id = ${ref}`, authorityId ?? undefined)
    .and((ref) => `w.access_level = any(${ref})`, levels);

/** The same policy as for documents: one's own units, and for a registrar all that waits for a number. */
export const visible = (rights: ReadingRights): Conditions => {
  const conditions = cleared(rights);
  const { everything, unregistered, units } = rights;
  if (everything) return conditions;
  const isOwn = `w.unit_id = any(${conditions.param(units)})`;
  return conditions.always(unregistered ? `(${isOwn} or w.kind = 'registration')` : isOwn);
};
