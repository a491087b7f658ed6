import type { sendUnaryData, ServerUnaryCall, UntypedServiceImplementation } from '@grpc/grpc-js';
import persistentPb from '@eventstore/db-client/generated/persistent_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import { ALL, decodeName } from '../grpc/stream-names.js';
import type { ServerContext } from '../grpc/server-context.js';
import { toServiceError } from '../grpc/service-error.js';
import { InvalidRequest } from '../store/store-errors.js';
import { GroupFailed } from './group-errors.js';
import { groupInfo } from './group-info.js';
import { readGroupRequest } from './group-requests.js';

type Unary<Request, Response> = (
  call: ServerUnaryCall<Request, Response>,
  answer: sendUnaryData<Response>,
) => void;

/** Options that name a group: by a stream, or by the choice of all of them. */
interface GroupOptions {
  getGroupName(): string;
  hasAll(): boolean;
  getStreamIdentifier(): sharedPb.StreamIdentifier | undefined;
}

/** The methods that manage groups; `Read` is apart. */
export const groupService = ({ groups }: ServerContext): UntypedServiceImplementation => ({
  create: unary(async (request: persistentPb.CreateReq) => {
    const { stream, group, settings, filter } = readGroupRequest(request.getOptions());
    await groups.create(stream, group, settings, filter);
    return new persistentPb.CreateResp();
  }),
  update: unary(async (request: persistentPb.UpdateReq) => {
    const { stream, group, settings } = readGroupRequest(request.getOptions());
    await groups.update(stream, group, settings);
    return new persistentPb.UpdateResp();
  }),
  delete: unary(async (request: persistentPb.DeleteReq) => {
    const { stream, group } = named(request.getOptions());
    await groups.delete(stream, group);
    return new persistentPb.DeleteResp();
  }),
  getInfo: unary(async (request: persistentPb.GetInfoReq) => {
    const { stream, group } = named(request.getOptions());
    return new persistentPb.GetInfoResp().setSubscriptionInfo(groupInfo(groups.get(stream, group)));
  }),
  replayParked: unary(async (request: persistentPb.ReplayParkedReq) => {
    const options = request.getOptions();
    const { stream, group } = named(options);
    const stopAt = options?.hasStopAt() ? Number(options.getStopAt()) : Infinity;
    if (stopAt < 0) throw new GroupFailed(stream, group, 'Cannot stop at a negative version.');
    groups.get(stream, group).replay(stopAt);
    return new persistentPb.ReplayParkedResp();
  }),
  list: unary(async (request: persistentPb.ListReq) => {
    const found = groups.list(listedStream(request.getOptions()));
    return new persistentPb.ListResp().setSubscriptionsList(found.map(groupInfo));
  }),
  restartSubsystem: unary(async () => {
    await groups.restart();
    return new sharedPb.Empty();
  }),
});

const unary =
  <Request, Response>(handle: (request: Request) => Promise<Response>): Unary<Request, Response> =>
  (call, answer) => {
    handle(call.request).then(
      (response) => answer(null, response),
      (error: unknown) => answer(toServiceError(error)),
    );
  };

const named = (options: GroupOptions | undefined): { stream: string; group: string } => {
  if (!options) throw new InvalidRequest('The request needs options.');
  const stream = options.hasAll() ? ALL : decodeName(options.getStreamIdentifier());
  return { stream, group: options.getGroupName() };
};

const listedStream = (options: persistentPb.ListReq.Options | undefined): string | undefined => {
  const one = options?.getListForStream();
  if (!one) return undefined;
  return one.hasAll() ? ALL : decodeName(one.getStream());
};
