import type { MethodDefinition } from '@grpc/grpc-js';
import monitoringGrpc from '@eventstore/db-client/generated/monitoring_grpc_pb.js';
import operationsGrpc from '@eventstore/db-client/generated/operations_grpc_pb.js';
import projectionsGrpc from '@eventstore/db-client/generated/projections_grpc_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import usersGrpc from '@eventstore/db-client/generated/users_grpc_pb.js';
import type { EventStoreDBClient } from '@eventstore/db-client';
import { rawClient, type RawClient } from './support/raw-client.js';
import { describeEmbedded, serverUnderTest, type ServerUnderTest } from './support/server.js';

const UNIMPLEMENTED = 12;

describeEmbedded('what this server does not do', () => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  let raw: RawClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
    raw = rawClient(server.url);
  });
  afterAll(async () => {
    raw.close();
    await server.stop();
  });

  const calls: [string, (client: EventStoreDBClient) => Promise<unknown>][] = [
    ['create', (by) => by.createProjection('p', 'fromAll()')],
    ['update', (by) => by.updateProjection('p', 'fromAll()')],
    ['enable', (by) => by.enableProjection('p')],
    ['disable', (by) => by.disableProjection('p')],
    ['abort', (by) => by.abortProjection('p')],
    ['reset', (by) => by.resetProjection('p')],
    ['ask for the state of', (by) => by.getProjectionState('p')],
    ['ask for the result of', (by) => by.getProjectionResult('p')],
    ['list', (by) => by.listProjections()],
    ['restart', (by) => by.restartSubsystem()],
  ];
  it.each(calls)('is told at once to who wants to %s projections', async (_what, call) => {
    await expect(call(client)).rejects.toMatchObject({ type: 'unknown', code: UNIMPLEMENTED });
  });

  const services = {
    users: usersGrpc.UsersService,
    operations: operationsGrpc.OperationsService,
    monitoring: monitoringGrpc.MonitoringService,
    projections: projectionsGrpc.ProjectionsService,
  };
  it.each(Object.entries(services))('is answered as such: %s', async (_name, service) => {
    const methods: { readonly path: string }[] = Object.values(service);
    for (const { path } of methods) {
      await expect(raw.unary(bare(path), new sharedPb.Empty())).rejects.toMatchObject({
        code: UNIMPLEMENTED,
      });
    }
  });

  it('is not among what it says that it does', async () => {
    const methods = (await raw.features()).getMethodsList();
    expect([...new Set(methods.map((method) => method.getServiceName()))].sort()).toEqual([
      'event_store.client.gossip.gossip',
      'event_store.client.persistent_subscriptions.persistentsubscriptions',
      'event_store.client.server_features.serverfeatures',
      'event_store.client.streams.streams',
    ]);
    const featuresOf = (name: string): string[] =>
      methods.find((method) => method.getMethodName() === name)?.getFeaturesList() ?? [];
    expect(featuresOf('batchappend')).toEqual(['deadline_duration']);
    expect(featuresOf('getinfo')).toEqual(['stream', 'all']);
  });
});

/** A method by its path alone: nothing is read of a request that nobody takes. */
const bare = (path: string): MethodDefinition<sharedPb.Empty, sharedPb.Empty> => ({
  path,
  requestStream: false,
  responseStream: false,
  requestSerialize: () => Buffer.alloc(0),
  requestDeserialize: () => new sharedPb.Empty(),
  responseSerialize: () => Buffer.alloc(0),
  responseDeserialize: () => new sharedPb.Empty(),
});
