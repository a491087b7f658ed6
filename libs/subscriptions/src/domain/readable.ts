import { FilterNotPermitted } from './subscription.errors.js';
import type { EventFilter } from './subscription.events.js';

/** A filter never finds more than the application may read; one that would find nothing is refused. */
export const demandReadable = ({ authorityId }: EventFilter, readable: readonly string[]): void => {
  const isReadable =
    authorityId === undefined ? readable.length > 0 : readable.includes(authorityId);
  if (!isReadable) throw new FilterNotPermitted(readable);
};
