import { randomUUID } from 'node:crypto';
import gossipPb from '@eventstore/db-client/generated/gossip_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';

const INSTANCE = randomUUID();
const TICKS_PER_MS = 10_000n;
const LEADER = 8;

/** A cluster of one: this node, alive and leading, at the address by which it is reached. */
export const clusterInfo = (address: string, port: number): gossipPb.ClusterInfo => {
  const endPoint = new gossipPb.EndPoint();
  endPoint.setAddress(address);
  endPoint.setPort(port);
  const id = new sharedPb.UUID();
  id.setString(INSTANCE);
  const member = new gossipPb.MemberInfo();
  member.setInstanceId(id);
  member.setTimeStamp(String(BigInt(Date.now()) * TICKS_PER_MS));
  member.setState(LEADER);
  member.setIsAlive(true);
  member.setHttpEndPoint(endPoint);
  const info = new gossipPb.ClusterInfo();
  info.addMembers(member);
  return info;
};
