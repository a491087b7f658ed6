import { spec } from '@chancery/testing';
import {
  at,
  clerk,
  custody,
  fact,
  headsCustody,
  mariana,
  matterId,
  matterOpened,
  program,
} from '../examples.js';
import {
  AppealAdviceMissing,
  AppealNotPossible,
  DecisionNotFound,
  DecisionNotRegistered,
  HearingNotOffered,
  OvertakenBySilence,
  ReasonsMissing,
  WithdrawalNotPossible,
} from './decision.errors.js';
import * as commands from './matter.commands.js';
import { matterDecider } from './matter.decider.js';
import { MatterClosed, MatterOrderNotPermitted } from './matter.errors.js';
import { GroundNotInPolicy, HearingAlreadyOffered, HearingNotOpen } from './request.errors.js';
import { appealId, consignmentId, decisionId, hearingId } from './samples.terms.js';

const { given } = spec(matterDecider);
const of = { matterId, custody, at };
const until = '2026-03-20T22:00:00.000Z';
const summary = 'Please send the plan of the plot.';
const offered = fact('HearingOffered');
const stated = fact('StatementMade');
const heard = [matterOpened, offered, stated];

describe('A hearing', () => {
  const offer = { ...of, hearingId, outcome: 'refused', summary, until } as const;

  it('is offered once at a time', () => {
    given(matterOpened).when(new commands.OfferHearing(offer, clerk)).then(offered);
    given(matterOpened, offered)
      .when(new commands.OfferHearing({ ...offer, hearingId: 'h-2' }, clerk))
      .thenRefuse(HearingAlreadyOffered, { hearingId });
  });

  it('ends with a statement, without one, or at its date', () => {
    const named = { ...of, hearingId };
    given(matterOpened, offered)
      .when(new commands.MakeStatement({ ...named, text: summary }, mariana))
      .then({ ...stated, data: { ...stated.data, files: undefined } as never });
    given(matterOpened, offered)
      .when(new commands.WaiveHearing(named, mariana))
      .then(fact('HearingWaived'));
    given(matterOpened, offered)
      .when(new commands.LapseHearing({ ...named, at: until }, program))
      .then(fact('HearingLapsed', { at: until }));
    given(...heard)
      .when(new commands.LapseHearing({ ...named, at: until }, program))
      .thenNothing();
    given(...heard)
      .when(new commands.WaiveHearing(named, mariana))
      .thenRefuse(HearingNotOpen, { state: 'stated' });
  });

  it('is skipped by the head alone, on a ground of the law', () => {
    const skip = { ...of, hearingId, ground: 'danger-in-delay' } as const;
    given(matterOpened)
      .when(new commands.SkipHearing(skip, clerk))
      .thenRefuse(MatterOrderNotPermitted, { allowed: ['head'] });
    given(matterOpened)
      .when(new commands.SkipHearing({ ...skip, custody: headsCustody }, clerk))
      .then(fact('HearingSkipped'));
    given(matterOpened)
      .when(new commands.SkipHearing({ ...skip, ground: 'haste' as never }, program))
      .thenRefuse(GroundNotInPolicy);
  });
});

describe('DeliverDecision', () => {
  const law = 'Building Act, article 12';
  const reasons = [{ law, text: 'The house would stand in the flood plain.' }];
  const decision = { isRegistered: true, maySend: true, attachmentIds: ['file-1'] };
  const order = {
    ...of,
    decisionId,
    consignmentId,
    outcome: 'refused',
    reasons,
    decision,
  } as const;
  const { service: _, ...plain } = matterOpened.data;
  const withoutService = { ...matterOpened, data: plain };

  it('advises of the appeal that the service provides', () => {
    given(...heard)
      .when(new commands.DeliverDecision(order, clerk))
      .then(fact('DecisionDelivered', { ends: [hearingId] }));
    given(...heard, fact('DecisionDelivered'))
      .when(new commands.DeliverDecision(order, clerk))
      .thenNothing();
  });

  it('grants without hearing and reasons', () =>
    given(matterOpened)
      .when(new commands.DeliverDecision({ ...order, outcome: 'granted', reasons: [] }, clerk))
      .then(
        fact('DecisionDelivered', {
          ...{ outcome: 'granted', laws: [] },
          words: { ...fact('DecisionDelivered').data.words, reasons: [] },
        }),
      ));

  it('takes nothing without hearing, and says what to do', () => {
    given(matterOpened)
      .when(new commands.DeliverDecision(order, clerk))
      .thenRefuse(HearingNotOffered, { allowedActions: ['offer-hearing', 'skip-hearing'] });
    given(matterOpened, offered)
      .when(new commands.DeliverDecision(order, clerk))
      .thenRefuse(HearingNotOffered, { openUntil: until, allowedActions: ['skip-hearing'] });
    given(matterOpened, fact('HearingSkipped'))
      .when(new commands.DeliverDecision(order, clerk))
      .then(fact('DecisionDelivered'));
  });

  it.each([
    ['reasons with their law', { reasons: [{ law: ' ', text: 'So' }] }, ReasonsMissing, {}],
    [
      'a number',
      { decision: { ...decision, isRegistered: false } },
      DecisionNotRegistered,
      { missing: 'number' },
    ],
    [
      'a signature',
      { decision: { ...decision, maySend: false } },
      DecisionNotRegistered,
      { missing: 'signature' },
    ],
    ['an open document', { custody: { ...custody, isOpen: false } }, MatterClosed, {}],
  ])('is refused without %s', (_, change, error, data) =>
    given(...heard)
      .when(new commands.DeliverDecision({ ...order, ...change }, clerk))
      .thenRefuse(error, data),
  );

  it('is refused without advice on appeal', () =>
    given(withoutService, offered, stated)
      .when(new commands.DeliverDecision(order, clerk))
      .thenRefuse(AppealAdviceMissing));

  it('comes too late after an approval by silence, until that is revoked', () => {
    given(...heard, fact('SilenceTookEffect'))
      .when(new commands.DeliverDecision(order, clerk))
      .thenRefuse(OvertakenBySilence, { allowedActions: ['revoke-deemed-approval'] });
    given(...heard, fact('SilenceTookEffect'), fact('DeemedApprovalRevoked'))
      .when(new commands.DeliverDecision(order, clerk))
      .then(fact('DecisionDelivered', { ends: [hearingId] }));
  });
});

describe('After a decision', () => {
  const delivered = fact('DecisionDelivered');
  /** Thirty days after 10 March end with 9 April, at midnight in Kyiv. */
  const appealUntil = '2026-04-09T21:00:00.000Z';
  const opened = fact('DecisionOpened', { appealUntil });
  const text = 'Please send the plan of the plot.';
  const appeal = { ...of, decisionId, appealId, text };
  const { files: _, ...lodged } = fact('AppealLodged').data;

  it('the first look delivers it, and the days of the appeal count from then', () => {
    const look = new commands.OpenDecision({ ...of, decisionId }, mariana);
    given(matterOpened, delivered).when(look).then(opened);
    given(matterOpened, delivered, opened).when(look).thenNothing();
    given(matterOpened).when(look).thenRefuse(DecisionNotFound);
  });

  it('the party appeals, also late', () => {
    given(matterOpened, delivered, opened)
      .when(new commands.LodgeAppeal(appeal, mariana))
      .then({ type: 'AppealLodged', data: lodged });
    given(matterOpened, delivered, opened)
      .when(new commands.LodgeAppeal({ ...appeal, at: appealUntil }, mariana))
      .then({ type: 'AppealLodged', data: { ...lodged, inTime: false, at: appealUntil } });
  });

  it('one appeal is taken, where one is provided', () => {
    const again = new commands.LodgeAppeal({ ...appeal, appealId: 'a-2' }, mariana);
    given(matterOpened, delivered, fact('AppealLodged'))
      .when(again)
      .thenRefuse(AppealNotPossible, { appealId });
    const { appeal: __, ...final } = delivered.data;
    given(matterOpened, { ...delivered, data: final })
      .when(again)
      .thenRefuse(AppealNotPossible);
  });

  it('nothing is withdrawn any more', () =>
    given(matterOpened, delivered)
      .when(new commands.WithdrawMatter(of, mariana))
      .thenRefuse(WithdrawalNotPossible));
});

describe('WithdrawMatter', () => {
  const withdrawn = fact('MatterWithdrawn');
  const { partyId } = withdrawn.data;

  it('withdraws the whole, or a part', () => {
    given(matterOpened)
      .when(new commands.WithdrawMatter(of, mariana))
      .then(fact('MatterWithdrawn', { words: { partyId, text: '' } }));
    given(matterOpened)
      .when(new commands.WithdrawMatter({ ...of, part: 'The garage' }, mariana))
      .then(fact('MatterWithdrawn', { isWhole: false, words: { partyId, text: 'The garage' } }));
    given(matterOpened, withdrawn).when(new commands.WithdrawMatter(of, mariana)).thenNothing();
  });

  it('leaves nothing to ask', () =>
    given(matterOpened, withdrawn)
      .when(new commands.SendMessage({ ...of, messageId: 'm-9', text: 'Hello' }, mariana))
      .thenRefuse(MatterClosed));

  it('is refused once the document is closed', () =>
    given(matterOpened)
      .when(new commands.WithdrawMatter({ ...of, custody: { ...custody, isOpen: false } }, mariana))
      .thenRefuse(MatterClosed));
});
