import { isIdWithin } from './ids.js';

export const roles = [
  'registrar',
  'clerk',
  'head',
  'supervisor',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** From what everybody may read to what only the named few may; each level includes those before it. */
export const accessLevels = ['public', 'internal', 'confidential', 'secret'] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** A post: the roles that an officer holds in a unit. */
export interface Post {
  readonly unitId: string;
  readonly roles: readonly Role[];
}

/**
 * Who asks, with all that rules need to know about them. `oversees` lists the units where they are head
 * or supervisor, and those below; `actingUnitId` is the unit in whose name they act now. A service of the
 * platform (import, reactor) has no posts and passes every rule of rights, never a rule of flow.
 */
export interface Principal {
  readonly kind: 'officer' | 'service';
  readonly id: string;
  readonly authorityId: string;
  readonly actingUnitId?: string;
  readonly posts: readonly Post[];
  readonly oversees: readonly string[];
  readonly clearance: AccessLevel;
}

/** A service that acts by itself, for one authority or, by default, for the whole platform. */
export const service = (id: string, authorityId = 'platform'): Principal => ({
  kind: 'service',
  id,
  authorityId,
  posts: [],
  oversees: [],
  clearance: 'secret',
});

export const holds = (by: Principal, role: Role, unitId?: string): boolean =>
  by.kind === 'service' ||
  by.posts.some((post) => (!unitId || post.unitId === unitId) && post.roles.includes(role));

export const isMemberOf = (by: Principal, unitId: string): boolean =>
  by.kind === 'service' || by.posts.some((post) => post.unitId === unitId);

export const oversees = (by: Principal, unitId: string): boolean =>
  by.kind === 'service' || by.oversees.includes(unitId);

export const isCleared = (by: Principal, level: AccessLevel): boolean =>
  by.kind === 'service' || accessLevels.indexOf(by.clearance) >= accessLevels.indexOf(level);

/** Does this id belong to the principal's authority? Ids of units, officers and registers begin with the authority's. */
export const isOfAuthority = (by: Principal, id: string): boolean =>
  by.kind === 'service' || id === by.authorityId || isIdWithin(by.authorityId, id);
