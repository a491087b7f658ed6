import featuresPb from '@eventstore/db-client/generated/serverfeatures_pb.js';

/** The version whose behaviour is the one implemented. */
const VERSION = '23.10.0';

const PERSISTENT = 'event_store.client.persistent_subscriptions.persistentsubscriptions';
const STREAMS = 'event_store.client.streams.streams';

/** Methods and features by service. In lower case, as the client looks them up. */
const METHODS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [STREAMS]: {
    read: ['position', 'events'],
    append: [],
    batchappend: ['deadline_duration'],
    delete: [],
    tombstone: [],
  },
  [PERSISTENT]: Object.fromEntries(
    [
      'create',
      'update',
      'delete',
      'read',
      'getinfo',
      'replayparked',
      'list',
      'restartsubsystem',
    ].map((method) => [method, ['stream', 'all']]),
  ),
  'event_store.client.server_features.serverfeatures': { getsupportedmethods: [] },
  'event_store.client.gossip.gossip': { read: [] },
};

/** What the client asks before all else, to learn which calls it may use. */
export const supportedMethods = (): featuresPb.SupportedMethods => {
  const answer = new featuresPb.SupportedMethods();
  answer.setEventStoreServerVersion(VERSION);
  for (const [service, methods] of Object.entries(METHODS)) {
    for (const [name, features] of Object.entries(methods)) {
      const method = new featuresPb.SupportedMethod();
      method.setServiceName(service);
      method.setMethodName(name);
      method.setFeaturesList([...features]);
      answer.addMethods(method);
    }
  }
  return answer;
};
