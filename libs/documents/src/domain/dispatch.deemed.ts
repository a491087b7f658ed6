import type { DeemDelivered } from './dispatch.commands.js';
import type { ConsignmentDelivered } from './dispatch.events.js';
import type { Consignment } from './dispatch.state.js';
import type { DeemedTerm, DispatchChannel } from './dispatch.terms.js';
import { NotPermitted } from './document.errors.js';
import type { Present } from './document.state.js';
import { termBy, type Opening } from './step-terms.js';

/** By which policy the law deems delivered what goes by this way; undefined where it has to be confirmed. */
export const deliveryPolicy = (
  { following }: Present,
  channel: DispatchChannel,
): string | undefined =>
  following?.deemedDeliveries?.find((each) => each.channel === channel)?.policyId;

/** When what is sent now is deemed to have arrived. Throws NotLookedUp. */
export const deemedTermOf = (
  document: Present,
  channel: DispatchChannel,
  order: Opening,
): DeemedTerm | undefined => {
  const policyId = deliveryPolicy(document, channel);
  return policyId === undefined ? undefined : termBy(policyId, order);
};

/** Nothing is new where it was heard of before, or the term is not over yet. */
export const deemDelivered = (
  document: Present,
  { data, by }: DeemDelivered,
): readonly ConsignmentDelivered[] => {
  const { documentId, consignmentId, at } = data;
  if (by.kind !== 'service') throw new NotPermitted({ documentId, action: 'deem-delivered' });
  const found = document.dispatch.consignments.find((each) => each.consignmentId === consignmentId);
  if (found?.state !== 'sent' || !found.deemed || found.deemed.dueAt > at) return [];
  const { addresseeId, deemed } = found;
  const of = { documentId, consignmentId, addresseeId };
  return [{ type: 'ConsignmentDelivered', data: { ...of, at: deemed.dueAt, isDeemed: true } }];
};

/** What is only deemed to have arrived is open to what is heard of it later. */
export const presumed = ({
  isDeemed,
}: Pick<Consignment, 'isDeemed'>): readonly ['delivered'] | [] => (isDeemed ? ['delivered'] : []);
