import type streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { Direction } from '../store/log-reader.js';
import { InvalidRequest } from '../store/store-errors.js';
import type { IdForm } from '../wire/recorded-event.js';
import { makeFilter, readFilter, type Filter } from './filter.js';
import { checkReadableName, decodeName } from './stream-names.js';

/** Where a read begins: at an end, or at a revision or position. */
export type Start = 'start' | 'end' | number;

interface Common {
  readonly resolveLinks: boolean;
  readonly direction: Direction;
  readonly start: Start;
  /** How many events at most; `undefined` for a subscription. */
  readonly count: number | undefined;
  readonly ids: IdForm;
  /** Whether the reader understands the messages that tell where a stream begins and ends. */
  readonly wantsEnds: boolean;
}

export interface StreamPlan extends Common {
  readonly source: 'stream';
  readonly stream: string;
}

export interface AllPlan extends Common {
  readonly source: 'all';
  readonly filter: Filter | undefined;
}

export type ReadPlan = StreamPlan | AllPlan;

/** Reads the options of a `Read` call; refuses what contradicts itself. */
export const planRead = (request: streamsPb.ReadReq): ReadPlan => {
  const options = request.getOptions();
  if (!options) throw new InvalidRequest('A read needs options.');
  const common = commonOf(options);
  const stream = options.getStream();
  const all = options.getAll();
  const filter = options.getFilter();
  if (common.count === undefined && common.direction === 'backwards') {
    throw new InvalidRequest('A subscription reads forwards.');
  }
  if (stream) {
    if (filter) throw new InvalidRequest('Only a read of all streams takes a filter.');
    const name = decodeName(stream.getStreamIdentifier());
    checkReadableName(name);
    const start = streamStart(stream);
    if (common.count !== undefined && common.direction === 'forwards' && start === 'end') {
      throw new InvalidRequest('A read cannot go forwards from the end. Read backwards instead.');
    }
    return { ...common, source: 'stream', stream: name, start };
  }
  if (!all) throw new InvalidRequest('A read needs a stream, or all of them.');
  return {
    ...common,
    source: 'all',
    start: allStart(all),
    filter: filter && makeFilter(readFilter(filter)),
  };
};

const commonOf = (options: streamsPb.ReadReq.Options): Common => {
  const direction = Number(options.getReadDirection()) === 1 ? 'backwards' : 'forwards';
  if (!options.hasSubscription() && !options.hasCount()) {
    throw new InvalidRequest('A read needs a count or a subscription.');
  }
  return {
    direction,
    resolveLinks: options.getResolveLinks(),
    start: 'start',
    count: options.hasSubscription() ? undefined : Number(options.getCount()),
    ids: idsOf(options),
    wantsEnds: (options.getControlOption()?.getCompatibility() ?? 0) >= 1,
  };
};

const idsOf = (options: streamsPb.ReadReq.Options): IdForm => {
  const asked = options.getUuidOption();
  if (!asked) throw new InvalidRequest('A read must say how it wants its ids.');
  return asked.hasStructured() ? 'structured' : 'text';
};

const streamStart = (options: streamsPb.ReadReq.Options.StreamOptions): Start => {
  if (options.hasRevision()) return startAt(BigInt(options.getRevision()));
  return options.hasEnd() ? 'end' : 'start';
};

const allStart = (options: streamsPb.ReadReq.Options.AllOptions): Start => {
  const position = options.getPosition();
  if (!position) return options.hasEnd() ? 'end' : 'start';
  const commit = BigInt(position.getCommitPosition());
  const prepare = BigInt(position.getPreparePosition());
  if (commit < prepare)
    throw new InvalidRequest('The commit position is below the prepare position.');
  return startAt(commit);
};

/** From here on a number stands for "the end": clients send the largest uint64. */
const END_FROM = 2n ** 63n;

const startAt = (value: bigint): Start => (value >= END_FROM ? 'end' : Number(value));
