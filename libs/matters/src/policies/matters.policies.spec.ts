import type { Recorded } from '@chancery/kernel';
import { fact, matterId } from '../examples.js';
import type { MatterEvent } from '../domain/matter.events.js';
import { mattersPolicies } from '../matters.policies.js';

const metadata = { $correlationId: 'c-1', authorityId: 'riverside' };

/** What the policies order because of an event. */
const reactionsTo = (event: object): readonly object[] => {
  const recorded = { id: 'e-1', metadata, ...event } as unknown as Recorded<MatterEvent>;
  return mattersPolicies.flatMap(({ on }) => on[recorded.type]?.(recorded) ?? []);
};
const { at } = fact('InformationRequested').data;
const named = (...types: readonly string[]): readonly object[] =>
  types.map((type) => expect.objectContaining({ type }) as object);

describe('What follows from a matter', () => {
  it('lets terms stand and go on as of the instant of what both sides did', () => {
    expect(reactionsTo(fact('InformationRequested'))).toMatchObject([
      {
        ...{ type: 'SuspendForRequest', data: { matterId, clockIds: ['term'], at } },
        context: { commandId: 'stand-for-request.e-1', causationId: 'e-1' },
      },
    ]);
    for (const type of ['InformationRequestCancelled', 'InformationRequestLapsed'] as const)
      expect(reactionsTo(fact(type))).toMatchObject([{ type: 'ResumeAfterRequest', data: { at } }]);
    expect(reactionsTo(fact('InformationProvided'))).toEqual(
      named('ResumeAfterRequest', 'FileOfParty'),
    );
  });

  it('leaves terms alone that the request did not name', () => {
    const { suspends: _, ...data } = fact('InformationRequested').data;
    expect(reactionsTo({ type: 'InformationRequested', data })).toEqual([]);
  });

  it('sends decisions, and has them delivered by the first look', () => {
    expect(reactionsTo(fact('DecisionDelivered'))).toEqual(named('SendDecision'));
    expect(reactionsTo(fact('DecisionOpened'))).toMatchObject([
      { type: 'RecordDelivered', data: { receiptId: 'e-1' } },
    ]);
  });

  it('ends the work on what was withdrawn as a whole', () => {
    expect(reactionsTo(fact('MatterWithdrawn'))).toEqual(named('SettleWithdrawn'));
    expect(reactionsTo(fact('MatterWithdrawn', { isWhole: false }))).toEqual([]);
  });

  it('opens appeals at the unit that takes them', () =>
    expect(reactionsTo(fact('AppealLodged'))).toMatchObject([
      { type: 'OpenAppeal', data: { unitId: 'riverside.legal' } },
    ]));

  it('puts files beside the document, under names that tell nothing', () =>
    expect(reactionsTo(fact('MessageSentByParty'))).toMatchObject([
      { type: 'FileOfParty', data: { name: 'file-1.pdf' } },
    ]));
});

describe('What follows for a matter', () => {
  const of = { documentId: matterId, at };
  const rung = { clockId: 'term', rung: 'missed', passedOver: ['silence'] };

  it('is silence with its consequence, also where a later reminder told of it', () => {
    expect(reactionsTo({ type: 'RungReached', data: { ...of, ...rung } })).toMatchObject([
      { type: 'LetSilenceTakeEffect', data: { matterId, clockId: 'term' } },
    ]);
    const passed = { ...of, ...rung, passedOver: [] };
    expect(reactionsTo({ type: 'RungReached', data: passed })).toEqual([]);
  });

  it('is work that goes with the document, and who claimed it by its code', () => {
    for (const type of ['HandOverAccepted', 'DocumentReturned', 'AccessLevelSet'])
      expect(reactionsTo({ type, data: of })).toEqual(named('FollowDocument'));
    const claimed = { matterId, partyId: 'p-1', claimedBy: 'p-2', at };
    expect(reactionsTo({ type: 'PartyClaimed', data: claimed })).toMatchObject([
      { type: 'JoinParty', data: { partyId: 'p-2' } },
    ]);
  });
});
