import { causedBy, type Policy, type Recorded } from '@chancery/kernel';
import { ResumeAfterRequest, SuspendForRequest } from '../domain/follow-up.commands.js';
import type {
  InformationProvided,
  InformationRequestCancelled,
  InformationRequested,
  InformationRequestLapsed,
} from '../domain/matter.events.js';
import { orderer } from '../domain/orderer.js';

const name = 'stand-for-request';

type Ended = InformationProvided | InformationRequestCancelled | InformationRequestLapsed;

const resumed = (event: Recorded<Ended>): readonly ResumeAfterRequest[] => {
  const { matterId, requestId, resumes, at } = event.data;
  if (!resumes) return [];
  const order = { matterId, requestId, ...resumes, at };
  return [new ResumeAfterRequest(order, orderer(name, event), causedBy(name, event))];
};

/**
 * While an answer of the party is awaited, the terms of the document stand: from the instant of the request to that of
 * the answer, however late this is carried out.
 */
export const standForRequest: Policy<
  InformationRequested | Ended,
  SuspendForRequest | ResumeAfterRequest
> = {
  name,
  on: {
    InformationRequested: (event) => {
      const { matterId, requestId, suspends, at } = event.data;
      if (!suspends) return [];
      const order = { matterId, requestId, ...suspends, at };
      return [new SuspendForRequest(order, orderer(name, event), causedBy(name, event))];
    },
    InformationProvided: resumed,
    InformationRequestCancelled: resumed,
    InformationRequestLapsed: resumed,
  },
};
