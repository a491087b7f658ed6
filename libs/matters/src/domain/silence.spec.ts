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
import * as commands from './matter.commands.js';
import { matterDecider } from './matter.decider.js';
import { MatterItemNotOpen } from './matter.errors.js';
import {
  AskedLately,
  BasisMissing,
  ClockStands,
  NotYetDue,
  RevocationTooLate,
} from './silence.errors.js';
import { clockId, questionId } from './samples.terms.js';

const { given } = spec(matterDecider);
const of = { matterId, custody, at };
const late = '2026-03-11T07:00:00.000Z';
const reason = 'Please send the plan of the plot.';

describe('LetSilenceTakeEffect', () => {
  const end = {
    ...{ policyId: 'riverside.permit-30-days', policyVersion: 3, dueAt: at, isStanding: false },
    silence: { effect: 'deemed-approved', basis: 'Permits Act, article 9', revocableDays: 10 },
  } as const;
  const order = { ...of, clockId, end, at: late };
  const silent = fact('SilenceTookEffect');

  it('is dated at the end of the term, however late it is recorded', () =>
    given(matterOpened).when(new commands.LetSilenceTakeEffect(order, program)).then(silent));

  it.each([
    ['took effect', [silent]],
    ['was overtaken by a decision', [fact('DecisionDelivered')]],
    ['concerns nothing any more', [fact('MatterWithdrawn')]],
  ])('says nothing new where silence %s', (_, events) =>
    given(matterOpened, ...events)
      .when(new commands.LetSilenceTakeEffect(order, program))
      .thenNothing(),
  );

  it('says nothing where no policy gives it a meaning, or nobody follows the document', () => {
    const { end: _, ...plain } = order;
    given(matterOpened).when(new commands.LetSilenceTakeEffect(plain, program)).thenNothing();
    given().when(new commands.LetSilenceTakeEffect(order, program)).thenNothing();
  });

  it('is refused while the term stands, or before its end', () => {
    const stands = { ...order, end: { ...end, isStanding: true } };
    given(matterOpened)
      .when(new commands.LetSilenceTakeEffect(stands, program))
      .thenRefuse(ClockStands);
    given(matterOpened, fact('InformationRequested'))
      .when(new commands.LetSilenceTakeEffect(order, program))
      .thenRefuse(ClockStands);
    given(matterOpened)
      .when(
        new commands.LetSilenceTakeEffect({ ...order, at: '2026-03-09T00:00:00.000Z' }, program),
      )
      .thenRefuse(NotYetDue, { dueAt: at });
  });
});

describe('RevokeDeemedApproval', () => {
  const basis = 'Permits Act, article 10';
  const order = { ...of, custody: headsCustody, reason, basis };
  const silent = fact('SilenceTookEffect');

  it('is possible for so many days as the policy says', () => {
    given(matterOpened, silent)
      .when(new commands.RevokeDeemedApproval(order, clerk))
      .then(fact('DeemedApprovalRevoked'));
    given(matterOpened, silent, fact('DeemedApprovalRevoked'))
      .when(new commands.RevokeDeemedApproval(order, clerk))
      .thenNothing();
  });

  it.each([
    ['the days are over', { at: '2026-03-20T09:00:00.000Z' }, RevocationTooLate],
    ['it names no law', { basis: '' }, BasisMissing],
  ])('is refused where %s', (_, change, error) =>
    given(matterOpened, silent)
      .when(new commands.RevokeDeemedApproval({ ...order, ...change }, clerk))
      .thenRefuse(error),
  );

  it('is refused where nothing was approved by silence', () =>
    given(matterOpened, fact('SilenceTookEffect', { effect: 'deemed-refused' }))
      .when(new commands.RevokeDeemedApproval(order, clerk))
      .thenRefuse(RevocationTooLate));
});

describe('What takes so long', () => {
  const asked = fact('DelayQuestioned');
  const explained = new commands.ExplainDelay({ ...of, questionId, text: reason }, clerk);

  it('is asked once in thirty days', () => {
    given(matterOpened)
      .when(new commands.AskWhy({ ...of, questionId }, mariana))
      .then(asked);
    given(matterOpened, asked)
      .when(
        new commands.AskWhy({ ...of, questionId: 'q-2', at: '2026-04-09T08:59:00.000Z' }, mariana),
      )
      .thenRefuse(AskedLately, { next: '2026-04-09T09:00:00.000Z' });
  });

  it('is explained once', () => {
    given(matterOpened, asked).when(explained).then(fact('DelayExplained'));
    given(matterOpened).when(explained).thenRefuse(MatterItemNotOpen);
  });
});
