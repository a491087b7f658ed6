import type persistentPb from '@eventstore/db-client/generated/persistent_pb.js';
import { readFilter, type FilterSpec } from '../grpc/filter.js';
import { ALL, decodeName } from '../grpc/stream-names.js';
import { InvalidRequest } from '../store/store-errors.js';
import { GroupFailed } from './group-errors.js';
import { STRATEGIES, type GroupSettings, type Strategy } from './group-settings.js';

/** What a request is about: a group, and what it is to be. */
export interface GroupRequest {
  readonly stream: string;
  readonly group: string;
  readonly settings: GroupSettings;
  readonly filter: FilterSpec | undefined;
}

const TICKS_PER_MS = 10_000;
/** From here on a number stands for "the end": clients send the largest uint64. */
const END_FROM = 2 ** 63;

type Options = persistentPb.CreateReq.Options | persistentPb.UpdateReq.Options;
type Settings = persistentPb.CreateReq.Settings | persistentPb.UpdateReq.Settings;

/** Reads a create or update request, in the form of 6.2 (stream at the top) and in the newer one. */
export const readGroupRequest = (options: Options | undefined): GroupRequest => {
  const settings = options?.getSettings();
  if (!options || !settings) throw new InvalidRequest('A group needs options and settings.');
  const group = options.getGroupName();
  const all = options.getAll();
  const stream = all
    ? ALL
    : decodeName(options.getStream()?.getStreamIdentifier() ?? options.getStreamIdentifier());
  if (!all && stream === ALL) throw new GroupFailed(stream, group, `${ALL} is not a stream.`);
  const startFrom = all ? allStart(all, group) : streamStart(options, settings);
  const filter = all && 'getFilter' in all ? all.getFilter() : undefined;
  return {
    stream,
    group,
    settings: { ...settingsOf(settings, startFrom), strategy: strategyOf(settings, stream, group) },
    filter: filter && readFilter(filter),
  };
};

const streamStart = (options: Options, settings: Settings): number => {
  const stream = options.getStream();
  if (stream?.hasStart()) return 0;
  if (stream?.hasEnd()) return -1;
  const revision = Number(stream ? stream.getRevision() : settings.getRevision());
  return revision >= END_FROM ? -1 : revision;
};

const allStart = (
  all: persistentPb.CreateReq.AllOptions | persistentPb.UpdateReq.AllOptions,
  group: string,
): number => {
  const position = all.getPosition();
  if (!position) return all.hasEnd() ? -1 : 0;
  const commit = BigInt(position.getCommitPosition());
  if (BigInt(position.getPreparePosition()) > commit) {
    throw new GroupFailed(ALL, group, 'The prepare position is above the commit position.');
  }
  return Number(commit) >= END_FROM ? -1 : Number(commit);
};

const settingsOf = (settings: Settings, startFrom: number): Omit<GroupSettings, 'strategy'> => ({
  startFrom,
  resolveLinks: settings.getResolveLinks(),
  extraStatistics: settings.getExtraStatistics(),
  messageTimeout: settings.hasMessageTimeoutMs()
    ? settings.getMessageTimeoutMs()
    : Number(settings.getMessageTimeoutTicks()) / TICKS_PER_MS,
  maxRetryCount: settings.getMaxRetryCount(),
  checkpointAfter: settings.hasCheckpointAfterMs()
    ? settings.getCheckpointAfterMs()
    : Number(settings.getCheckpointAfterTicks()) / TICKS_PER_MS,
  minCheckpointCount: settings.getMinCheckpointCount(),
  maxCheckpointCount: settings.getMaxCheckpointCount(),
  maxSubscriberCount: settings.getMaxSubscriberCount(),
  liveBufferSize: settings.getLiveBufferSize(),
  readBatchSize: settings.getReadBatchSize(),
  historyBufferSize: settings.getHistoryBufferSize(),
});

const strategyOf = (settings: Settings, stream: string, group: string): Strategy => {
  const named = 'getConsumerStrategy' in settings ? settings.getConsumerStrategy() : '';
  const strategy = STRATEGIES.find((known) => known === named);
  if (strategy) return strategy;
  if (named !== '') throw new GroupFailed(stream, group, `The strategy '${named}' is not known.`);
  return STRATEGIES[Number(settings.getNamedConsumerStrategy())] ?? 'RoundRobin';
};
