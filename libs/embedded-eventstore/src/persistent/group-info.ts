import persistentPb from '@eventstore/db-client/generated/persistent_pb.js';
import { ALL } from '../grpc/stream-names.js';
import type { Consumer } from './consumer.js';
import type { SubscriptionGroup } from './subscription-group.js';

/** What a group is and how it is doing, as the protocol tells it. Positions travel as text. */
export const groupInfo = (group: SubscriptionGroup): persistentPb.SubscriptionInfo => {
  const info = new persistentPb.SubscriptionInfo();
  const { definition, consumers, measurements } = group;
  const held = consumers.reduce((sum, { inFlight }) => sum + inFlight, 0);
  info.setEventSource(definition.stream);
  info.setGroupName(definition.group);
  info.setStatus('Live');
  info.setConnectionsList(consumers.map((each) => connectionInfo(each, group)));
  info.setAveragePerSecond(measurements.perSecond());
  info.setTotalItems(String(measurements.total));
  info.setCountSinceLastMeasurement(String(measurements.sinceLast()));
  const { saved } = group.checkpointer;
  info.setLastCheckpointedEventPosition(group.hasCheckpoint ? ordinalText(group, saved) : '');
  const last = group.feed.source.last();
  info.setLastKnownEventPosition(last < 0 ? '' : ordinalText(group, last));
  info.setReadBufferCount(group.feed.buffered);
  info.setLiveBufferCount('0');
  info.setRetryBufferCount(group.feed.retrying);
  info.setTotalInFlightMessages(held);
  info.setOutstandingMessagesCount(held);
  info.setParkedMessageCount(String(group.journal.parkedCount));
  addSettings(info, group);
  return info;
};

const addSettings = (info: persistentPb.SubscriptionInfo, group: SubscriptionGroup): void => {
  const { settings } = group.definition;
  info.setResolveLinkTos(settings.resolveLinks);
  info.setStartFrom(ordinalText(group, settings.startFrom));
  info.setMessageTimeoutMilliseconds(settings.messageTimeout);
  info.setExtraStatistics(settings.extraStatistics);
  info.setMaxRetryCount(settings.maxRetryCount);
  info.setLiveBufferSize(settings.liveBufferSize);
  info.setBufferSize(settings.historyBufferSize);
  info.setReadBatchSize(settings.readBatchSize);
  info.setCheckPointAfterMilliseconds(settings.checkpointAfter);
  info.setMinCheckPointCount(settings.minCheckpointCount);
  info.setMaxCheckPointCount(settings.maxCheckpointCount);
  info.setNamedConsumerStrategy(settings.strategy);
  info.setMaxSubscriberCount(settings.maxSubscriberCount);
};

const ordinalText = ({ definition }: SubscriptionGroup, ordinal: number): string =>
  definition.stream === ALL ? `C:${ordinal}/P:${ordinal}` : String(ordinal);

const connectionInfo = (
  { link, measurements, inFlight, slots }: Consumer,
  { definition }: SubscriptionGroup,
): persistentPb.SubscriptionInfo.ConnectionInfo => {
  const connection = new persistentPb.SubscriptionInfo.ConnectionInfo();
  connection.setFrom(link.from);
  connection.setUsername(link.username);
  connection.setConnectionName(link.connectionName);
  connection.setAverageItemsPerSecond(measurements.perSecond());
  connection.setTotalItems(String(measurements.total));
  connection.setCountSinceLastMeasurement(String(measurements.sinceLast()));
  connection.setAvailableSlots(slots);
  connection.setInFlightMessages(inFlight);
  if (!definition.settings.extraStatistics) return connection;
  for (const [name, value] of measurements.observed()) {
    const measurement = new persistentPb.SubscriptionInfo.Measurement();
    measurement.setKey(name);
    measurement.setValue(String(value));
    connection.addObservedMeasurements(measurement);
  }
  return connection;
};
