import {
  accessLevels,
  type AccessLevel,
  type ActingRight,
  type Post,
  type Principal,
  type Role,
} from '@chancery/kernel';
import type { Bounds } from './substitution.events.js';

/** Administering and auditing are nobody's to pass on. */
const passedOn: readonly Role[] = ['registrar', 'clerk', 'head', 'supervisor'];

const lowest = (...levels: readonly AccessLevel[]): AccessLevel =>
  accessLevels.find((level) => levels.includes(level)) ?? 'public';

const postsWithin = (posts: readonly Post[], units: readonly string[] | undefined): Post[] =>
  posts.flatMap(({ unitId, roles, isInherited }) => {
    const kept = roles.filter((role) => passedOn.includes(role));
    return kept.length > 0 && (units?.includes(unitId) ?? true)
      ? [{ unitId, roles: kept, ...(isInherited === true && { isInherited }) }]
      : [];
  });

/** The substitute as they act for the holder: with what the holder has now, within the bounds, and no more. */
export const actingFor = (
  by: Principal,
  holder: Principal,
  { substitutionId, rights, units, documentKinds, level }: Bounds & { substitutionId: string },
): Principal => ({
  kind: 'officer',
  id: by.id,
  authorityId: holder.authorityId,
  posts: postsWithin(holder.posts, units),
  oversees: holder.oversees.filter((unitId) => units?.includes(unitId) ?? true),
  clearance: lowest(by.clearance, holder.clearance, level),
  behalf: {
    ...{ officerId: holder.id, substitutionId, rights, level },
    ...(documentKinds && { documentKinds }),
  },
});

/** What the holder's roles let them do with documents, and so let another do for them. */
const rightsOf = ({ posts }: Principal): readonly ActingRight[] => {
  const roles = posts.flatMap((post) => post.roles).filter((role) => passedOn.includes(role));
  if (roles.length === 0) return [];
  return [
    ...(roles.includes('registrar') ? (['register'] as const) : []),
    ...(roles.includes('head') || roles.includes('supervisor') ? (['resolve'] as const) : []),
    ...(['handle', 'concur', 'sign', 'dispatch', 'close'] as const),
  ];
};

/** What of these bounds the holder has not. */
export const beyond = (
  holder: Principal,
  { rights, units = [], level }: Pick<Bounds, 'rights' | 'units' | 'level'>,
): { rights: readonly ActingRight[]; units: readonly string[]; level?: AccessLevel } => {
  const own = rightsOf(holder);
  const reached = [...holder.posts.map(({ unitId }) => unitId), ...holder.oversees];
  return {
    rights: rights.filter((right) => !own.includes(right)),
    units: units.filter((unitId) => !reached.includes(unitId)),
    ...(lowest(level, holder.clearance) !== level && { level }),
  };
};
