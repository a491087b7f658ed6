import type { StoredEvent } from '../store/stored-event.js';
import type { StreamDirectory } from '../store/stream-directory.js';

/** Book-keeping of subscriptions to everything: shown in it, it would feed on itself. */
const HIDDEN = '$persistentsubscription-$all::';

/** Whether an event appears when everything is read. */
export const isShownInAll = ({ streamId }: StoredEvent, names: StreamDirectory): boolean =>
  !names.nameOf(streamId).text.startsWith(HIDDEN);
