import { spec } from '@chancery/testing';
import { clerk, mariana, oleh, registrar, stranger } from '../examples.js';
import {
  AcceptMandate,
  GiveMandate,
  RecordMandate,
  RejectMandate,
  RenounceMandate,
  RevokeMandate,
  VerifyMandate,
} from './mandate.commands.js';
import { mandateDecider } from './mandate.decider.js';
import * as refused from './mandate.errors.js';
import type { MandateEvent } from './mandate.events.js';
import { mandateSchemas } from './mandate.schemas.js';
import { includes } from './mandate.terms.js';

const { given } = spec(mandateDecider);

const example = <Type extends MandateEvent['type']>(type: Type) =>
  ({ type, data: mandateSchemas[type].example }) as Extract<MandateEvent, { type: Type }>;

const offered = example('MandateGiven');
const taken = example('MandateAccepted');
const { giverId: _, ...terms } = offered.data;
const { mandateId, authorityId, at } = terms;
const plain = { mandateId, authorityId, at };
const accept = (isRight = true, by = oleh, when = at) =>
  new AcceptMandate({ ...plain, code: 'CODE', isRight, at: when }, by);
const signing = { ...offered, data: { ...offered.data, powers: ['sign'] as const } };
const waiting = { ...taken, data: { ...taken.data, isToVerify: true } };

describe('GiveMandate', () => {
  it('lets somebody act for the party, once', () => {
    given().when(new GiveMandate(terms, mariana)).then(offered);
    given(offered).when(new GiveMandate(terms, mariana)).thenNothing();
  });

  it('takes a sure login', () =>
    given()
      .when(new GiveMandate(terms, { ...mariana, assurance: 'low' }))
      .thenRefuse(refused.MandateAssuranceTooLow, { least: 'substantial' }));

  it('is for the represented where the login says that somebody represents by law', () => {
    const director = { ...oleh, actsFor: { partyId: mariana.id, mandate: 'claim:1f2e' } };
    given().when(new GiveMandate(terms, director)).then(offered);
  });

  it('makes no chains, and gives nothing that the law gives', () => {
    const attorney = { ...oleh, actsFor: { partyId: mariana.id, mandate: mandateId } };
    given().when(new GiveMandate(terms, attorney)).thenRefuse(refused.PowerNotDelegable);
    given()
      .when(new GiveMandate({ ...terms, basis: 'parental' }, mariana))
      .thenRefuse(refused.PowerNotDelegable);
  });

  it('ends within five years, and after it began', () => {
    for (const validUntil of ['2031-03-03T00:00:00.000Z', '2026-03-01T00:00:00.000Z'])
      given()
        .when(new GiveMandate({ ...terms, validUntil }, mariana))
        .thenRefuse(refused.ValidityTooLong, { mostYears: 5 });
  });

  it('is nothing that the holder of a code can do', () =>
    given()
      .when(new GiveMandate(terms, { ...mariana, matterId: 'm' }))
      .thenRefuse(refused.MandateNotFound));
});

describe('AcceptMandate', () => {
  it('makes whoever shows the code its holder, once', () => {
    given(offered).when(accept()).then(taken);
    given(offered, taken).when(accept()).thenNothing();
  });

  it('waits for a registrar where an attorney is to sign', () =>
    given(signing).when(accept()).then(waiting));

  it('is refused without the code, a second time, to the giver, and when it is over', () => {
    given(offered).when(accept(false)).thenRefuse(refused.MandateCodeWrong);
    given(offered, taken)
      .when(accept(true, { ...oleh, id: 'somebody' }))
      .thenRefuse(refused.MandateNotOpen, { status: 'valid' });
    given(offered).when(accept(true, mariana)).thenRefuse(refused.MandateToOneself);
    given(offered)
      .when(accept(true, oleh, '2027-03-02T00:00:00.000Z'))
      .thenRefuse(refused.MandateNotOpen, { status: 'expired' });
    given().when(accept()).thenRefuse(refused.MandateNotFound);
  });
});

describe('A mandate on paper', () => {
  const recorded = example('MandateRecorded');
  const record = new RecordMandate(recorded.data, registrar);

  it('is taken down by a registrar, with the document that shows it', () => {
    given().when(record).then(recorded);
    given()
      .when(new RecordMandate({ ...recorded.data, evidence: '' }, registrar))
      .thenRefuse(refused.EvidenceMissing);
  });

  it('is not taken down by a clerk, and does not exist across the river', () => {
    given()
      .when(new RecordMandate(recorded.data, clerk))
      .thenRefuse(refused.MandateOrderNotPermitted, { allowedRoles: ['registrar'] });
    given().when(new RecordMandate(recorded.data, stranger)).thenRefuse(refused.MandateNotFound);
  });

  it('of parents is good until the child is of age', () => {
    const until18 = { ...recorded.data, validUntil: '2043-05-14T00:00:00.000Z' };
    const parental = { ...until18, basis: 'parental' as const };
    given()
      .when(new RecordMandate(parental, registrar))
      .then({ type: 'MandateRecorded', data: parental });
    given().when(new RecordMandate(until18, registrar)).thenRefuse(refused.ValidityTooLong);
  });

  it('is for somebody else', () =>
    given()
      .when(new RecordMandate({ ...recorded.data, holderId: recorded.data.giverId }, registrar))
      .thenRefuse(refused.MandateToOneself));
});

describe('A mandate that waits', () => {
  const verified = example('MandateVerified');
  const rejected = example('MandateRejected');

  it('is verified or rejected by a registrar', () => {
    given(signing, waiting).when(new VerifyMandate(verified.data, registrar)).then(verified);
    given(signing, waiting).when(new RejectMandate(rejected.data, registrar)).then(rejected);
  });

  it('is verified by a document, and only while it waits', () => {
    given(signing, waiting)
      .when(new VerifyMandate({ ...verified.data, evidence: '' }, registrar))
      .thenRefuse(refused.EvidenceMissing);
    given(offered, taken)
      .when(new VerifyMandate(verified.data, registrar))
      .thenRefuse(refused.MandateNotPending, { status: 'valid' });
    given(offered)
      .when(new RejectMandate(rejected.data, registrar))
      .thenRefuse(refused.MandateNotPending);
  });
});

describe('The end of a mandate', () => {
  const revoke = new RevokeMandate(plain, mariana);
  const renounce = new RenounceMandate(plain, oleh);

  it('comes by its giver or its holder, once', () => {
    given(offered, taken).when(revoke).then(example('MandateRevoked'));
    given(offered, taken).when(renounce).then(example('MandateRenounced'));
    given(offered, taken, example('MandateRevoked')).when(renounce).thenNothing();
  });

  it('comes by nobody else', () => {
    given(offered, taken).when(new RevokeMandate(plain, oleh)).thenRefuse(refused.MandateNotFound);
    given(offered, taken)
      .when(new RenounceMandate(plain, mariana))
      .thenRefuse(refused.MandateNotFound);
  });
});

describe('What a mandate is good for', () => {
  const follow = { power: 'follow', matterId: 'm-1' } as const;

  it('is named by its powers, and by matters or services', () => {
    const some = { powers: ['follow'], scope: { of: 'matters', ids: ['m-1'] } } as const;
    expect(includes(some, follow)).toBe(true);
    expect(includes(some, { ...follow, matterId: 'm-2' })).toBe(false);
    expect(includes(some, { ...follow, power: 'withdraw' })).toBe(false);
    expect(includes({ ...some, scope: { of: 'all' } }, { power: 'follow' })).toBe(true);
    expect(
      includes({ ...some, scope: { of: 'services', ids: ['s'] } }, { ...follow, serviceId: 's' }),
    ).toBe(true);
  });
});
