import { accessLevels, type AccessLevel } from './access-level.js';
import type { Grant } from './grant.js';
import { isIdWithin } from './ids.js';

export const roles = [
  'registrar',
  'clerk',
  'head',
  'supervisor',
  'auditor',
  'administrator',
  'controller',
] as const;
export type Role = (typeof roles)[number];

/** What a substitution may include: each thing that can be done with documents asks for one of these. */
export const actingRights = [
  'handle',
  'register',
  'resolve',
  'concur',
  'sign',
  'dispatch',
  'close',
] as const;
export type ActingRight = (typeof actingRights)[number];

/**
 * For whom a principal acts, by which substitution, and within which bounds. The posts and the clearance of the
 * principal are then what is left of the holder's.
 */
export interface Behalf {
  readonly officerId: string;
  readonly substitutionId: string;
  readonly rights: readonly ActingRight[];
  /** Absent: documents of every kind. */
  readonly documentKinds?: readonly string[];
  readonly level: AccessLevel;
}

/** A post: the roles that an officer holds in a unit. */
export interface Post {
  readonly unitId: string;
  readonly roles: readonly Role[];
  /** Held because another unit of theirs goes on with the work of this one. */
  readonly isInherited?: boolean;
}

/**
 * Who asks, with all that rules need to know about them. `oversees` lists the units where they are head
 * or supervisor, and those below; `actingUnitId` is the unit in whose name they act now. A service of the
 * platform (import, reactor) has no posts and passes every rule of rights, never a rule of flow. An application is a
 * service outside: it has no posts either, and reads the events that its grants name.
 */
export interface Principal {
  readonly kind: 'officer' | 'service' | 'application';
  readonly id: string;
  readonly authorityId: string;
  readonly actingUnitId?: string;
  readonly posts: readonly Post[];
  readonly oversees: readonly string[];
  readonly clearance: AccessLevel;
  readonly behalf?: Behalf;
  /** The party whose request a service carries out. */
  readonly partyId?: string;
  readonly grants?: readonly Grant[];
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

/** A service that carries out what a party of the authority asked for. */
export const serviceFor = (id: string, authorityId: string, partyId: string): Principal => ({
  ...service(id, authorityId),
  partyId,
});

/** The officer in whose name the principal acts: the holder whom they substitute, or else themselves. */
export const actsAs = ({ id, behalf }: Pick<Principal, 'id' | 'behalf'>): string =>
  behalf?.officerId ?? id;

/** Who acts for themselves has every right that their posts give; who acts for another has those included. */
export const mayActBy = ({ behalf }: Principal, right: ActingRight): boolean =>
  !behalf || behalf.rights.includes(right);

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
