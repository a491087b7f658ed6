import type { Decisions, Evolutions } from '@chancery/kernel';
import { custodyOf, demandOpen, demandText, demandTime, saidBy, waitsAt } from './demands.js';
import type { LookedClock } from './looked.terms.js';
import type {
  CancelRequest,
  LapseRequest,
  ProvideInformation,
  RequestInformation,
} from './matter.commands.js';
import {
  AlreadyDecided,
  AnswerEmpty,
  GroundNotInPolicy,
  RequestNotOpen,
  SuspensionCapReached,
} from './request.errors.js';
import type {
  InformationProvided,
  InformationRequestCancelled,
  InformationRequested,
  InformationRequestLapsed,
} from './matter.events.js';
import { sealedFor, withItem, type PresentMatter, type Request } from './matter.state.js';
import type { Standstill } from './matter.terms.js';

type Command = RequestInformation | ProvideInformation | CancelRequest | LapseRequest;
type Event =
  | InformationRequested
  | InformationProvided
  | InformationRequestCancelled
  | InformationRequestLapsed;

const dayMs = 86_400_000;

const requested = (matter: PresentMatter, { data }: RequestInformation): readonly Event[] => {
  const { matterId, requestId, items, reason, until, ground, at } = data;
  if (matter.requests.some((each) => each.requestId === requestId)) return [];
  demandOpen(matter, data);
  if (matter.decisions.length > 0) throw new AlreadyDecided(matterId);
  demandTime(matterId, data);
  const words = { ...sealedFor(matter, demandText(matterId, reason)), items };
  const itemIds = items.map(({ itemId }) => itemId);
  const suspends = ground === undefined ? {} : { suspends: standstill(matter, data, ground) };
  return [
    {
      type: 'InformationRequested',
      data: { matterId, requestId, itemIds, words, until, ...suspends, at },
    },
  ];
};

/** The running terms whose policy has the ground. Throws GroundNotInPolicy or SuspensionCapReached. */
const standstill = (
  { matterId }: PresentMatter,
  data: RequestInformation['data'],
  ground: string,
): Standstill => {
  const { clocks } = custodyOf(data);
  const standing = clocks.filter(({ grounds }) => Object.hasOwn(grounds, ground));
  const allowed = [...new Set(clocks.flatMap(({ grounds }) => Object.keys(grounds)))];
  if (standing.length === 0) throw new GroundNotInPolicy(matterId, ground, allowed);
  for (const clock of standing) demandRoom(matterId, clock, ground, data);
  return { ground, clockIds: standing.map(({ clockId }) => clockId) };
};

const demandRoom = (
  matterId: string,
  { grounds, stood }: LookedClock,
  ground: string,
  { at, until }: { readonly at: string; readonly until: string },
): void => {
  const limit = grounds[ground]?.limit;
  if (limit === undefined) return;
  const left = Math.max(0, limit - (stood[ground] ?? 0));
  const asked = Math.ceil((Date.parse(until) - Date.parse(at)) / dayMs);
  if (asked > left) throw new SuspensionCapReached(matterId, ground, { asked, left, limit });
};

/** Throws RequestNotOpen. */
const openRequest = (
  { matterId, requests }: PresentMatter,
  { requestId }: { readonly requestId: string },
): Request => {
  const found = requests.find((each) => each.requestId === requestId);
  if (found?.state !== 'open') throw new RequestNotOpen(matterId, requestId, found?.state);
  return found;
};

/** A term goes on with the last of the requests for which it stands. */
const resumedBy = (
  { requests }: PresentMatter,
  { requestId, suspends }: Request,
): { readonly resumes?: Standstill } => {
  if (!suspends) return {};
  const awaited = requests.filter((each) => each.state === 'open' && each.requestId !== requestId);
  const clockIds = suspends.clockIds.filter(
    (clockId) =>
      !awaited.some(
        (each) =>
          each.suspends?.ground === suspends.ground && each.suspends.clockIds.includes(clockId),
      ),
  );
  return clockIds.length > 0 ? { resumes: { ground: suspends.ground, clockIds } } : {};
};

const provided = (matter: PresentMatter, { data, by }: ProvideInformation): readonly Event[] => {
  const { matterId, requestId, itemIds, isAll, text, files = [], at } = data;
  const request = openRequest(matter, data);
  if (text.trim() === '' && files.length === 0) throw new AnswerEmpty(matterId, requestId);
  const missing = request.missing.filter((each) => !itemIds.includes(each));
  const isComplete = isAll || missing.length === 0;
  const said = { ...saidBy(by, text, data), ...waitsAt(matter, data) };
  const resumes = isComplete ? resumedBy(matter, request) : {};
  const answer = { requestId, itemIds, isComplete };
  return [{ type: 'InformationProvided', data: { matterId, ...answer, ...said, ...resumes, at } }];
};

/** What is asked of a party, until when, and which terms stand for as long. */
export const requestDecisions: Decisions<PresentMatter, Command, Event> = {
  RequestInformation: requested,
  ProvideInformation: provided,
  CancelRequest: (matter, { data: { matterId, requestId, reason, at } }) => {
    const request = openRequest(matter, { requestId });
    const words = sealedFor(matter, demandText(matterId, reason));
    const data = { matterId, requestId, words, ...resumedBy(matter, request), at };
    return [{ type: 'InformationRequestCancelled', data }];
  },
  LapseRequest: (matter, { data }) => {
    const { matterId, requestId, at } = data;
    const request = matter.requests.find((each) => each.requestId === requestId);
    if (request?.state !== 'open' || at < request.until) return [];
    const waits = waitsAt(matter, data);
    const lapsed = { matterId, requestId, ...waits, ...resumedBy(matter, request), at };
    return [{ type: 'InformationRequestLapsed', data: lapsed }];
  },
};

const withRequest = (
  matter: PresentMatter,
  requestId: string,
  change: Partial<Request>,
): PresentMatter => ({
  ...matter,
  requests: matter.requests.map((each) =>
    each.requestId === requestId ? { ...each, ...change } : each,
  ),
});

export const requestEvolutions: Evolutions<PresentMatter, Event> = {
  InformationRequested: (matter, { requestId, until, itemIds: missing, suspends }) => {
    const asked: Request = {
      requestId,
      until,
      missing,
      state: 'open',
      ...(suspends && { suspends }),
    };
    return { ...matter, requests: [...matter.requests, asked] };
  },
  InformationProvided: (matter, { requestId, itemIds, isComplete }) => {
    const before = matter.requests.find((each) => each.requestId === requestId);
    const missing = (before?.missing ?? []).filter((each) => !itemIds.includes(each));
    const state = isComplete ? 'answered' : 'open';
    const answered = withRequest(matter, requestId, { missing, state });
    return matter.items.some(({ itemId }) => itemId === requestId)
      ? answered
      : withItem(answered, 'answer', requestId);
  },
  InformationRequestCancelled: (matter, { requestId }) =>
    withRequest(matter, requestId, { state: 'cancelled' }),
  InformationRequestLapsed: (matter, { requestId }) =>
    withItem(withRequest(matter, requestId, { state: 'lapsed' }), 'answer', requestId),
};
