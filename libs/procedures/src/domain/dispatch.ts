/** By which way a document leaves the house. By `portal` it lies where the party follows its matter. */
export const dispatchChannels = [
  'post',
  'registered-post',
  'email',
  'e-delivery',
  'desk',
  'exchange',
  'portal',
] as const;
export type DispatchChannel = (typeof dispatchChannels)[number];

/** Where the law deems delivery: what goes by this way has arrived when the term by the policy is over. */
export interface DeemedDelivery {
  readonly channel: DispatchChannel;
  readonly policyId: string;
}

/** What makes a reply settle what it answers: that it has a number, or that it was sent to all whom it is for. */
export const settlingSteps = ['registered', 'dispatched'] as const;
export type SettlingStep = (typeof settlingSteps)[number];
