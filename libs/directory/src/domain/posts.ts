import { roles, type Post, type Role } from '@chancery/kernel';
import { PostNotHeld, PostWithoutRoles, UnitNotFound } from './directory.errors.js';
import { isSlugWithin } from './ids.js';
import type { DeactivateOfficer, EndPost, GivePost } from './officer.commands.js';
import type { OfficerEvent, PostEnded } from './officer.events.js';

interface Holder {
  readonly authorityId: string;
  readonly posts: readonly Post[];
}

export const withoutPost = (posts: readonly Post[], unitId: string): readonly Post[] =>
  posts.filter((post) => post.unitId !== unitId);

export const withPost = (
  posts: readonly Post[],
  { unitId, roles: held }: Post,
): readonly Post[] => [...withoutPost(posts, unitId), { unitId, roles: held }];

/** The roles given become those held in that unit, in place of earlier ones. */
export const givePost = ({ authorityId, posts }: Holder, { data }: GivePost): OfficerEvent[] => {
  const { officerId, unitId } = data;
  if (!isSlugWithin(authorityId, unitId)) throw new UnitNotFound(unitId);
  const given = inOrder(data.roles);
  if (given.length === 0) throw new PostWithoutRoles(officerId, unitId);
  const held = posts.find((post) => post.unitId === unitId);
  if (held && held.roles.join() === given.join()) return [];
  return [{ type: 'PostGiven', data: { ...data, authorityId, roles: given } }];
};

export const endPost = ({ posts }: Holder, { data }: EndPost): OfficerEvent[] => {
  if (!posts.some((post) => post.unitId === data.unitId))
    throw new PostNotHeld(data.officerId, data.unitId);
  return [{ type: 'PostEnded', data }];
};

/** Every post ends by name, so that who reads only of posts misses nothing. */
export const leave = ({ posts }: Holder, { data }: DeactivateOfficer): OfficerEvent[] => {
  const ended = posts.map(({ unitId }): PostEnded => ({
    type: 'PostEnded',
    data: { ...data, unitId },
  }));
  return [...ended, { type: 'OfficerDeactivated', data }];
};

const inOrder = (given: readonly Role[]): readonly Role[] =>
  roles.filter((role) => given.includes(role));
