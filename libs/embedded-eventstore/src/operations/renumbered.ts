import { metastreamOf, parseStreamMetadata, truncatedMetadata } from '../store/stream-metadata.js';
import { newEvent } from './remote-event.js';
import { ANYWHERE, type RemoteLog } from './remote-log.js';

/** By how many revisions a stream begins lower in the target than in the source. */
export type Shifts = ReadonlyMap<string, number>;

/**
 * A stream whose beginning was scavenged is numbered anew by the target. Its `$tb` is set anew as well,
 * or the target would hide what the source shows.
 */
export const shiftTruncations = async (
  source: RemoteLog,
  target: RemoteLog,
  shifts: Shifts,
): Promise<void> => {
  for (const [stream, shift] of shifts) {
    const metastream = metastreamOf(stream);
    const [newest] = await source.newest(metastream, 1);
    if (!newest) continue;
    const { truncateBefore, isDeleted } = parseStreamMetadata(newest);
    if (isDeleted || truncateBefore === 0) continue;
    const wanted = Math.max(0, truncateBefore - shift);
    const [present] = await target.newest(metastream, 1);
    if (present && parseStreamMetadata(present).truncateBefore === wanted) continue;
    const data = truncatedMetadata(newest, wanted);
    await target.append(metastream, ANYWHERE, [newEvent(metastream, '$metadata', data)]);
  }
};
