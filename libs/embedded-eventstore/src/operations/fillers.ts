import { metastreamOf, parseStreamMetadata, truncatedMetadata } from '../store/stream-metadata.js';
import { newEvent, type RemoteEvent } from './remote-event.js';
import { ANYWHERE, type RemoteLog } from './remote-log.js';

const fillerType = '$filler';
const AT_ONCE = 500;

/** Whether an event stands for one that was gone from the source of a copy. */
export const isFiller = ({ type }: RemoteEvent): boolean => type === fillerType;

/** What is to be appended so that an event gets its revision in a stream that ends with `last`. */
export function* fillersBefore(
  { stream, revision }: RemoteEvent,
  last: number,
): Generator<[stream: string, last: number, events: readonly RemoteEvent[]]> {
  const end = Number(revision) - 1;
  for (let at = last; at < end; at += AT_ONCE) {
    const count = Math.min(AT_ONCE, end - at);
    const filler = () => newEvent(stream, fillerType, Buffer.from('{}'));
    yield [stream, at, Array.from({ length: count }, filler)];
  }
}

/** By stream, the revision of the first event behind its fillers. */
export type Begins = ReadonlyMap<string, number>;

/** Streams begin behind their fillers, also where the metadata of the source does not say so. */
export const hideFillers = async (target: RemoteLog, begins: Begins): Promise<void> => {
  for (const [stream, begin] of begins) {
    const metastream = metastreamOf(stream);
    const [present] = await target.newest(metastream, 1);
    const { truncateBefore, isDeleted } = present
      ? parseStreamMetadata(present)
      : { truncateBefore: 0, isDeleted: false };
    if (isDeleted || truncateBefore >= begin) continue;
    const data = truncatedMetadata(present, begin);
    await target.append(metastream, ANYWHERE, [newEvent(metastream, '$metadata', data)]);
  }
};
