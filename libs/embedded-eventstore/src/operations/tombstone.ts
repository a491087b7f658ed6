import type { RemoteEvent } from './remote-event.js';

const LAST_REVISION = String(2n ** 63n - 1n);

/** Whether an event is the end of its stream. A client may use the same type at other revisions. */
export const isTombstone = ({ type, revision }: RemoteEvent): boolean =>
  type === '$streamDeleted' && revision === LAST_REVISION;
