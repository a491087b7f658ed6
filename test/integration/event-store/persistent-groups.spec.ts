import {
  END,
  persistentSubscriptionToAllSettingsFromDefaults as allSettings,
  persistentSubscriptionToStreamSettingsFromDefaults as streamSettings,
  START,
  streamNameFilter,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { events, freshName } from './support/events.js';
import { ours, oursOnly, serverUnderTest, type ServerUnderTest } from './support/server.js';

describe('managing persistent subscriptions', () => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
  });
  afterAll(() => server.stop());

  it('creates a group once', async () => {
    const stream = freshName();
    await client.createPersistentSubscriptionToStream(stream, 'group', streamSettings());
    await expect(
      client.createPersistentSubscriptionToStream(stream, 'group', streamSettings()),
    ).rejects.toMatchObject({
      type: 'persistent-subscription-exists',
      streamName: stream,
      groupName: 'group',
    });
  });

  it('updates what is there, and nothing else', async () => {
    const stream = freshName();
    await expect(
      client.updatePersistentSubscriptionToStream(stream, 'group', streamSettings()),
    ).rejects.toMatchObject({ type: 'persistent-subscription-does-not-exist' });
    await client.createPersistentSubscriptionToStream(stream, 'group', streamSettings());
    await client.updatePersistentSubscriptionToStream(
      stream,
      'group',
      streamSettings({ maxRetryCount: 3, consumerStrategyName: 'Pinned' }),
    );
    const info = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
    expect(info.settings).toMatchObject({ maxRetryCount: 3, consumerStrategyName: 'Pinned' });
  });

  it('deletes a group for good', async () => {
    const stream = freshName();
    await client.createPersistentSubscriptionToStream(stream, 'group', streamSettings());
    await client.deletePersistentSubscriptionToStream(stream, 'group');
    const absent = { type: 'persistent-subscription-does-not-exist', groupName: 'group' };
    await expect(
      client.deletePersistentSubscriptionToStream(stream, 'group'),
    ).rejects.toMatchObject(absent);
    await expect(
      client.getPersistentSubscriptionToStreamInfo(stream, 'group'),
    ).rejects.toMatchObject(absent);
    await expect(client.replayParkedMessagesToStream(stream, 'group')).rejects.toMatchObject(
      absent,
    );
    const subscription = client.subscribeToPersistentSubscriptionToStream(stream, 'group');
    await expect(
      new Promise((_, reject) => subscription.on('error', reject)),
    ).rejects.toMatchObject(absent);
  });

  it('refuses settings that cannot work, with the reason', async () => {
    const settings = streamSettings({ readBatchSize: 10, historyBufferSize: 10 });
    await expect(
      client.createPersistentSubscriptionToStream(freshName(), 'group', settings),
    ).rejects.toMatchObject({
      type: 'persistent-subscription-failed',
      reason: oursOnly(expect.stringContaining('read batch') as string),
    });
    await expect(
      client.createPersistentSubscriptionToAll(
        freshName(),
        allSettings({ startFrom: { commit: 2n ** 40n, prepare: 2n ** 40n } }),
      ),
    ).rejects.toMatchObject({ type: 'persistent-subscription-failed' });
  });

  it('tells all that it was given', async () => {
    const stream = freshName();
    const settings = streamSettings({
      startFrom: 4n,
      resolveLinkTos: true,
      extraStatistics: true,
      messageTimeout: 5_000,
      maxRetryCount: 4,
      checkPointAfter: 300,
      checkPointLowerBound: 3,
      checkPointUpperBound: 30,
      maxSubscriberCount: 7,
      liveBufferSize: 60,
      readBatchSize: 6,
      historyBufferSize: 66,
      consumerStrategyName: 'DispatchToSingle',
    });
    await client.createPersistentSubscriptionToStream(stream, 'group ü::$', settings);
    await client.appendToStream(stream, events(3));
    const info = await client.getPersistentSubscriptionToStreamInfo(stream, 'group ü::$');
    expect(info).toMatchObject({ eventSource: stream, groupName: 'group ü::$', settings });
    expect(info.stats).toMatchObject({ parkedMessageCount: 0n });
    expect(info.stats.lastCheckpointedEventRevision).toBeUndefined();
  });

  ours('tells the newest event at once', 'others tell it once they have read it', async () => {
    const stream = freshName();
    await client.createPersistentSubscriptionToStream(stream, 'group', streamSettings());
    await client.appendToStream(stream, events(3));
    const { stats } = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
    expect(stats.lastKnownEventRevision).toBe(2n);
  });

  it('tells where a group to all starts', async () => {
    const group = freshName();
    await client.createPersistentSubscriptionToAll(group, allSettings({ startFrom: START }), {
      filter: streamNameFilter({ prefixes: ['some-'] }),
    });
    const info = await client.getPersistentSubscriptionToAllInfo(group);
    expect(info).toMatchObject({ eventSource: '$all', settings: { startFrom: START } });
    await client.updatePersistentSubscriptionToAll(group, allSettings({ startFrom: END }));
    const later = await client.getPersistentSubscriptionToAllInfo(group);
    expect(later.settings.startFrom).toBe(END);
    await client.deletePersistentSubscriptionToAll(group);
  });

  it('lists the groups of a stream, of all, and every one', async () => {
    const stream = freshName();
    await client.createPersistentSubscriptionToStream(stream, 'a', streamSettings());
    await client.createPersistentSubscriptionToStream(stream, 'b', streamSettings());
    await client.createPersistentSubscriptionToAll('listed', allSettings());
    const ofStream = await client.listPersistentSubscriptionsToStream(stream);
    expect(ofStream.map(({ groupName }) => groupName).sort()).toEqual(['a', 'b']);
    const ofAll = await client.listPersistentSubscriptionsToAll();
    expect(ofAll.map(({ groupName }) => groupName)).toContain('listed');
    const every = await client.listAllPersistentSubscriptions();
    expect(every.length).toBeGreaterThanOrEqual(ofStream.length + ofAll.length);
    await expect(client.listPersistentSubscriptionsToStream(freshName())).rejects.toMatchObject({
      type: 'persistent-subscription-does-not-exist',
      groupName: '',
    });
  });
});
