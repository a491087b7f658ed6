import type { CommandRunner } from '@chancery/event-store';
import { authorityStream } from '../domain/authority.decider.js';
import { UnitNotActive, AuthorityNotFound, UnitNotFound } from '../domain/directory.errors.js';
import { isSlugWithin } from '../domain/ids.js';
import { unitStream } from '../domain/unit.decider.js';

/** Looked up in the log itself, not in a read model: what was opened a moment ago is found. */
export const mustBeOpen = async (runner: CommandRunner, authorityId: string): Promise<void> => {
  const { state } = await runner.load(authorityStream, authorityId);
  if (state.status === 'absent') throw new AuthorityNotFound(authorityId);
};

/** A unit of another authority is not looked up: it is answered like one that does not exist. */
export const mustBeActive = async (
  runner: CommandRunner,
  authorityId: string,
  unitId: string,
): Promise<void> => {
  if (!isSlugWithin(authorityId, unitId)) throw new UnitNotFound(unitId);
  const { state } = await runner.load(unitStream, unitId);
  if (state.status === 'absent') throw new UnitNotFound(unitId);
  if (state.status === 'deactivated') throw new UnitNotActive(unitId);
};
