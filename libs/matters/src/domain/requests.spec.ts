import { spec } from '@chancery/testing';
import { at, clerk, custody, fact, mariana, matterId, matterOpened, program } from '../examples.js';
import * as commands from './matter.commands.js';
import { matterDecider } from './matter.decider.js';
import { MatterClosed } from './matter.errors.js';
import {
  AlreadyDecided,
  AnswerEmpty,
  GroundNotInPolicy,
  RequestNotOpen,
  SuspensionCapReached,
  UntilTooShort,
} from './request.errors.js';
import { clockId, requestId } from './samples.terms.js';

const { given } = spec(matterDecider);
const of = { matterId, custody, at };
const until = '2026-03-20T22:00:00.000Z';
const reason = 'Please send the plan of the plot.';
const items = [{ itemId: '1', text: 'The plan of the plot' }];
const asked = { ...of, requestId, items, reason, until, ground: 'party-asked' };
const requested = fact('InformationRequested');

const clock = { clockId, grounds: { 'party-asked': { limit: 30 } }, stood: { 'party-asked': 25 } };

describe('RequestInformation', () => {
  it('lets the terms stand whose policy has the ground', () =>
    given(matterOpened).when(new commands.RequestInformation(asked, clerk)).then(requested));

  it('leaves the terms alone without a ground', () => {
    const { ground: _, ...plain } = asked;
    const { suspends: __, ...data } = requested.data;
    given(matterOpened)
      .when(new commands.RequestInformation(plain, clerk))
      .then({ ...requested, data });
  });

  it.each([
    [
      'no policy has the ground',
      { ground: 'holidays' },
      GroundNotInPolicy,
      { allowedGrounds: ['party-asked'] },
    ],
    ['the party gets too little time', { until: '2026-03-12T22:00:00.000Z' }, UntilTooShort, {}],
    [
      'the term would stand for too long',
      { custody: { ...custody, clocks: [clock] } },
      SuspensionCapReached,
      { asked: 11, left: 5, limit: 30 },
    ],
    ['the document is closed', { custody: { ...custody, isOpen: false } }, MatterClosed, {}],
  ])('is refused where %s', (_, change, error, data) =>
    given(matterOpened)
      .when(new commands.RequestInformation({ ...asked, ...change }, clerk))
      .thenRefuse(error, data),
  );

  it('is refused after a decision', () =>
    given(matterOpened, fact('DecisionDelivered'))
      .when(new commands.RequestInformation(asked, clerk))
      .thenRefuse(AlreadyDecided));
});

describe('ProvideInformation', () => {
  const answer = { ...of, requestId, itemIds: ['1'], isAll: false, text: reason };
  const files = (fact('InformationProvided').data.files ?? []).map((file) => ({
    ...file,
    name: 'plan.pdf',
  }));
  const provided = fact('InformationProvided');
  const words = { ...provided.data.words, names: ['plan.pdf'] };
  const first = fact('InformationRequested', { itemIds: ['1', '2'] });

  it('lets the terms go on once all is there', () =>
    given(matterOpened, requested)
      .when(new commands.ProvideInformation({ ...answer, files }, mariana))
      .then(fact('InformationProvided', { words })));

  it('is a part while something is missing, and the terms stand on', () => {
    const { resumes: _, ...part } = { ...provided.data, words, isComplete: false };
    given(matterOpened, first)
      .when(new commands.ProvideInformation({ ...answer, files }, mariana))
      .then({ ...provided, data: part });
  });

  it('is all if the party says so', () =>
    given(matterOpened, first)
      .when(new commands.ProvideInformation({ ...answer, isAll: true, files }, mariana))
      .then(fact('InformationProvided', { words })));

  it('lets no term go on that stands for another request too', () => {
    const other = fact('InformationRequested', { requestId: 'r-2' });
    const { resumes: _, ...rest } = { ...provided.data, words };
    given(matterOpened, requested, other)
      .when(new commands.ProvideInformation({ ...answer, files }, mariana))
      .then({ ...provided, data: rest });
  });

  it('is refused if empty, and where nothing is asked', () => {
    given(matterOpened, requested)
      .when(new commands.ProvideInformation({ ...answer, text: '' }, mariana))
      .thenRefuse(AnswerEmpty);
    given(matterOpened)
      .when(new commands.ProvideInformation(answer, mariana))
      .thenRefuse(RequestNotOpen);
  });
});

describe('A request ends', () => {
  it('when the answer is not needed any more', () => {
    const order = new commands.CancelRequest({ ...of, requestId, reason }, clerk);
    given(matterOpened, requested).when(order).then(fact('InformationRequestCancelled'));
    given(matterOpened, requested, fact('InformationRequestCancelled'))
      .when(order)
      .thenRefuse(RequestNotOpen, { state: 'cancelled' });
  });

  it('at its date, and waits for the officer then', () => {
    const lapse = new commands.LapseRequest({ ...of, requestId, at: until }, program);
    given(matterOpened, requested)
      .when(lapse)
      .then(fact('InformationRequestLapsed', { at: until }));
    given(matterOpened, requested, fact('InformationProvided')).when(lapse).thenNothing();
    given(matterOpened, requested)
      .when(new commands.LapseRequest({ ...of, requestId }, program))
      .thenNothing();
  });
});
