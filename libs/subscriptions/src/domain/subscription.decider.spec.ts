import { spec } from '@chancery/testing';
import { administrator, clerk, fact, otherPortal, portal, reactor, stranger } from '../examples.js';
import * as orders from './subscription.commands.js';
import { subscriptionDecider } from './subscription.decider.js';
import * as errors from './subscription.errors.js';

const { given } = spec(subscriptionDecider);
const created = fact('SubscriptionCreated');
const { authorityId: _, ...asked } = created.data;
const readable = ['riverside'];
const create = new orders.CreateSubscription({ ...asked, readable, others: 0 }, portal);
const { subscriptionId, at, endpoint } = created.data;
const of = { subscriptionId, at };
const verified = fact('EndpointVerified');
const active = [created, verified];
const paused = fact('SubscriptionPaused');
const suspended = fact('SubscriptionSuspended');
const ended = fact('SubscriptionEnded');

describe('CreateSubscription', () => {
  it('records where events are to be sent, by the application or an administrator', () => {
    given().when(create).then(created);
    given().when(new orders.CreateSubscription(create.data, administrator)).then(created);
    given(created).when(create).thenNothing();
  });

  it('is refused for what the application may not read', () => {
    const none = { ...create.data, readable: [] };
    given().when(new orders.CreateSubscription(none, portal)).thenRefuse(errors.FilterNotPermitted);
    const other = { ...create.data, filter: { authorityId: 'hill' } };
    given()
      .when(new orders.CreateSubscription(other, portal))
      .thenRefuse(errors.FilterNotPermitted, { readable });
  });

  it('is refused beyond a hundred', () =>
    given()
      .when(new orders.CreateSubscription({ ...create.data, others: 100 }, portal))
      .thenRefuse(errors.TooManySubscriptions, { most: 100 }));

  it('is nobody else’s', () => {
    const by = (who: typeof portal) =>
      given().when(new orders.CreateSubscription(create.data, who));
    by(otherPortal).thenRefuse(errors.SubscriptionNotFound);
    by(stranger).thenRefuse(errors.SubscriptionNotFound);
    by(clerk).thenRefuse(errors.SubscriptionOrderNotPermitted);
  });
});

describe('The endpoint', () => {
  const handshake = new orders.RecordHandshake({ ...of, endpoint, allowedRate: 600 }, reactor);

  it('agrees, or does not, and can be asked once more', () => {
    given(created).when(handshake).then(verified);
    const refusal = 'answered 404';
    const no = new orders.RecordHandshake({ ...of, endpoint, refusal }, reactor);
    given(created).when(no).then(fact('EndpointRefused'));
    given(created, fact('EndpointRefused'))
      .when(new orders.AskVerification(of, portal))
      .then(fact('VerificationAsked'));
  });

  it('is not the one that was asked if it was changed since', () => {
    const moved = fact('SubscriptionChanged', {
      endpoint: 'https://new.example',
      isVerified: false,
    });
    given(created, moved).when(handshake).thenNothing();
    given(created, ended).when(handshake).thenNothing();
  });

  it('agrees later by the address that it was told, once for each question', () => {
    const consent = { asked: 4, allowedRate: 600 };
    const agree = new orders.RecordConsent({ ...of, endpoint, consent }, reactor);
    const agreed = { type: 'VerificationAsked', data: { ...of, consent } } as const;
    const refused = fact('EndpointRefused');
    given(created, refused).when(agree).then(agreed);
    given(created, refused, agreed).when(agree).thenRefuse(errors.ConsentNotUsable);
    given(...active)
      .when(agree)
      .thenRefuse(errors.ConsentNotUsable);
    const moved = fact('SubscriptionChanged', { endpoint: 'https://n.example', isVerified: false });
    given(created, moved).when(agree).thenRefuse(errors.ConsentNotUsable);
  });

  it('may withdraw when it is asked again; one that is out of reach has not', () => {
    const refusal = 'answered 404';
    const refuse = (isAnswered: boolean) =>
      new orders.RecordHandshake({ ...of, endpoint, refusal, isAnswered }, reactor);
    const withdrawn = fact('EndpointRefused', { isWithdrawn: true });
    given(...active)
      .when(refuse(true))
      .then(withdrawn);
    given(...active)
      .when(refuse(false))
      .then(fact('EndpointRefused'));
    given(...active, withdrawn)
      .when(new orders.ResumeSubscription(of, portal))
      .thenRefuse(errors.EndpointNotVerified);
    given(...active, withdrawn)
      .when(handshake)
      .then(verified);
  });

  it('is told of once when it is away for an hour, and for a day', () => {
    const note = (hours: 1 | 24, since = '2026-03-02T08:29:00.000Z') =>
      new orders.NoteEndpointAway({ ...of, since, hours }, reactor);
    const noted = fact('EndpointAwayNoted');
    given(...active)
      .when(note(1))
      .then(noted);
    given(...active, noted)
      .when(note(1))
      .thenNothing();
    given(...active, noted)
      .when(note(24))
      .then({ ...noted, data: { ...noted.data, hours: 24 } });
    const later = '2026-03-05T08:29:00.000Z';
    given(...active, noted)
      .when(note(1, later))
      .then({ ...noted, data: { ...noted.data, since: later } });
    given(...active, paused)
      .when(note(1))
      .thenNothing();
  });

  it('is vouched for by an administrator alone, and once', () => {
    const { reason } = fact('EndpointApproved').data;
    const approve = new orders.ApproveEndpoint({ ...of, reason }, administrator);
    given(created).when(approve).then(fact('EndpointApproved'));
    given(...active)
      .when(approve)
      .thenNothing();
    given(created)
      .when(new orders.ApproveEndpoint({ ...of, reason }, portal))
      .thenRefuse(errors.SubscriptionNotFound);
  });

  it('has to agree again when it is another one', () => {
    const change = (other: object) =>
      new orders.ChangeSubscription({ ...of, readable, ...other }, portal);
    given(...active)
      .when(change({ parallelism: 8 }))
      .then(fact('SubscriptionChanged'));
    const moved = { endpoint: 'https://new.example/', isVerified: false };
    given(...active)
      .when(change({ endpoint: 'https://new.example/' }))
      .then(fact('SubscriptionChanged', { ...moved, parallelism: 4 }));
    given(...active)
      .when(change({ parallelism: 4 }))
      .thenNothing();
    given(...active)
      .when(change({ filter: { authorityId: 'hill' } }))
      .thenRefuse(errors.FilterNotPermitted);
    const back = new orders.ResumeSubscription(of, portal);
    given(...active, fact('SubscriptionChanged', moved))
      .when(back)
      .thenRefuse(errors.EndpointNotVerified);
    given(created)
      .when(new orders.OrderReplay(fact('ReplayOrdered').data, portal))
      .thenRefuse(errors.EndpointNotVerified);
  });
});

describe('Sending', () => {
  it('is paused and resumed, from where it stood or from an index', () => {
    const pause = new orders.PauseSubscription(of, portal);
    given(...active)
      .when(pause)
      .then(paused);
    given(...active, paused)
      .when(pause)
      .thenNothing();
    given(created).when(pause).thenRefuse(errors.SubscriptionNotActive, { status: 'unverified' });
    const resume = new orders.ResumeSubscription(of, portal);
    given(...active, paused)
      .when(resume)
      .then({ type: 'SubscriptionResumed', data: of });
    given(...active)
      .when(resume)
      .thenNothing();
    given(...active)
      .when(new orders.ResumeSubscription({ ...of, fromIndex: 17_100 }, portal))
      .then(fact('SubscriptionResumed'));
    given(...active, paused, fact('SubscriptionResumed'))
      .when(pause)
      .then(paused);
  });

  it('is suspended when the endpoint wants nothing more, until somebody resumes it', () => {
    const suspend = new orders.SuspendSubscription({ ...of, cause: 'gone' }, reactor);
    given(...active)
      .when(suspend)
      .then(suspended);
    given(...active, suspended)
      .when(suspend)
      .thenNothing();
    given(...active, suspended)
      .when(new orders.ResumeSubscription(of, portal))
      .then({ type: 'SubscriptionResumed', data: of });
  });

  it('is done once more for a span, one span at a time', () => {
    const ordered = fact('ReplayOrdered');
    const replay = new orders.OrderReplay(ordered.data, portal);
    given(...active)
      .when(replay)
      .then(ordered);
    given(...active, ordered)
      .when(replay)
      .thenRefuse(errors.ReplayUnderWay);
    const end = new orders.RecordReplayEnd(fact('ReplayEnded').data, reactor);
    given(...active, ordered)
      .when(end)
      .then(fact('ReplayEnded'));
    given(...active, ordered, fact('ReplayEnded'))
      .when(end)
      .thenNothing();
  });

  it('ends for good', () => {
    const end = new orders.EndSubscription(of, portal);
    given(...active)
      .when(end)
      .then(ended);
    given(...active, ended)
      .when(end)
      .thenNothing();
    for (const order of [
      new orders.ResumeSubscription(of, portal),
      new orders.AskVerification(of, portal),
      new orders.RotateSecret({ ...of, secretId: 's', previousUntil: at }, portal),
    ])
      given(...active, ended)
        .when(order)
        .thenRefuse(errors.SubscriptionHasEnded);
  });

  it('is noted by the reactor now and then', () =>
    given(...active)
      .when(new orders.NoteProgress(fact('ProgressNoted').data, reactor))
      .then(fact('ProgressNoted')));
});

describe('A secret', () => {
  const rotated = fact('SecretRotated');
  const [, { secretId = '', until = '' } = {}] = rotated.data.valid;

  it('is followed by another, and is valid beside it for a while', () => {
    const { secretId: newest } = rotated.data;
    const rotate = new orders.RotateSecret(
      { ...of, secretId: newest, previousUntil: until },
      portal,
    );
    given(...active)
      .when(rotate)
      .then(rotated);
  });

  it('is ended at once, unless it is the newest', () => {
    const retire = (id: string) => new orders.RetireSecret({ ...of, secretId: id }, portal);
    given(...active, rotated)
      .when(retire(secretId))
      .then(fact('SecretRetired'));
    given(...active, rotated)
      .when(retire(rotated.data.secretId))
      .thenRefuse(errors.SecretNotUsable);
    given(...active, rotated, fact('SecretRetired'))
      .when(retire(secretId))
      .thenRefuse(errors.SecretNotUsable);
  });
});

describe('A dead letter', () => {
  const dead = fact('DeliveryDeadLettered');
  const { index } = dead.data;
  const again = new orders.RedeliverDeadLetter({ ...of, index }, portal);
  const discard = new orders.DiscardDeadLetter(fact('DeadLetterDiscarded').data, portal);

  it('is recorded once, and sent once more or given up by its owner', () => {
    const record = new orders.RecordDeadLetter(dead.data, reactor);
    given(...active)
      .when(record)
      .then(dead);
    given(...active, dead)
      .when(record)
      .thenNothing();
    given(...active, dead)
      .when(again)
      .then(fact('DeadLetterRedelivered'));
    given(...active, dead)
      .when(discard)
      .then(fact('DeadLetterDiscarded'));
    given(...active, dead, fact('DeadLetterRedelivered'))
      .when(record)
      .then(dead);
  });

  it('is not found where there is none', () => {
    given(...active)
      .when(again)
      .thenRefuse(errors.DeadLetterNotFound, { index });
    given(...active, dead, fact('DeadLetterDiscarded'))
      .when(discard)
      .thenRefuse(errors.DeadLetterNotFound);
    given().when(again).thenRefuse(errors.SubscriptionNotFound);
  });
});
