import { spec } from '@chancery/testing';
import * as known from '../examples.js';
import {
  ClaimMatter,
  ConfirmContact,
  EraseParty,
  IdentifyParty,
  IssueAccessCode,
  LinkIdentity,
  NameContact,
  RevokeAccessCode,
  SetPreferences,
} from './party.commands.js';
import { partyDecider } from './party.decider.js';
import {
  AccessCodeNotFound,
  CodeExpired,
  CodeWrong,
  NoContactToConfirm,
  PartyNotFound,
  PartyOrderNotPermitted,
  TooManyAttempts,
} from './party.errors.js';

const { given } = spec(partyDecider);
const { identified, linked, contactNamed, contactConfirmed, codeIssued, codeRevoked } = known;
const { mariana, oleh, portal, registrar, clerk, stranger, erased, claimed, renamed } = known;
const { authorityId, partyId, at } = identified.data;
const party = { authorityId, partyId, at };

describe('IdentifyParty', () => {
  const identify = new IdentifyParty(identified.data, portal);

  it('takes down who came, once', () => {
    given().when(identify).then(identified);
    given(identified)
      .when(new IdentifyParty({ ...identified.data, known: 'same' }, portal))
      .thenNothing();
  });

  it('takes down another name', () =>
    given(identified)
      .when(new IdentifyParty({ ...identified.data, ...renamed.data, known: 'changed' }, portal))
      .then(renamed));

  it('is for the portal alone', () =>
    given().when(new IdentifyParty(identified.data, registrar)).thenRefuse(PartyOrderNotPermitted));

  it('is refused for who was erased', () =>
    given(identified, erased).when(identify).thenRefuse(PartyNotFound));
});

describe('LinkIdentity', () => {
  const link = new LinkIdentity(linked.data, portal);

  it('takes down a further login, once', () => {
    given(identified).when(link).then(linked);
    given(identified, linked).when(link).thenNothing();
  });

  it('needs a party that was identified', () => given().when(link).thenRefuse(PartyNotFound));
});

describe('An address for mail', () => {
  const { confirmationId, contact } = contactNamed.data;
  const name = { ...party, confirmationId, email: contact.email };
  const confirm = (more: object, when = at) =>
    new ConfirmContact({ ...party, digits: '123456', at: when, ...more }, mariana);

  it('gets a code that is good for ten minutes', () =>
    given(identified).when(new NameContact(name, mariana)).then(contactNamed));

  it('is named by the party itself', () =>
    given(identified).when(new NameContact(name, oleh)).thenRefuse(PartyNotFound));

  it('is not named by who holds a code of one matter', () => {
    const holder = { ...mariana, matterId: codeIssued.data.matterId };
    given(identified).when(new NameContact(name, holder)).thenRefuse(PartyNotFound);
  });

  it('is confirmed by the right code, once', () => {
    const right = confirm({ isRight: true, tries: 5 });
    given(identified, contactNamed).when(right).then(contactConfirmed);
    given(identified, contactNamed, contactConfirmed).when(right).thenNothing();
  });

  it('says how many tries are left', () =>
    given(identified, contactNamed)
      .when(confirm({ isRight: false, tries: 2 }))
      .thenRefuse(CodeWrong, { triesLeft: 3 }));

  it('is not confirmed by a sixth try, nor after ten minutes', () => {
    const named = given(identified, contactNamed);
    named.when(confirm({ isRight: true, tries: 6 })).thenRefuse(TooManyAttempts);
    named
      .when(confirm({ isRight: true, tries: 1 }, '2026-03-02T09:40:00.000Z'))
      .thenRefuse(CodeExpired);
  });

  it('has to be named first', () =>
    given(identified)
      .when(confirm({ isRight: true }))
      .thenRefuse(NoContactToConfirm));
});

describe('SetPreferences', () => {
  const set = new SetPreferences(known.preferencesSet.data, mariana);

  it('says what mails are wanted, once', () => {
    given(identified).when(set).then(known.preferencesSet);
    given(identified, known.preferencesSet).when(set).thenNothing();
  });
});

describe('An access code', () => {
  const { matterId } = codeIssued.data;
  const issue = new IssueAccessCode({ ...party, matterId }, registrar);
  const claim = new ClaimMatter(claimed.data, portal);

  it('is issued by a registrar, also to a party that never logged in', () =>
    given().when(issue).then(codeIssued));

  it('takes the place of the one before', () =>
    given(codeIssued)
      .when(issue)
      .then(codeRevoked, { ...codeIssued, data: { ...codeIssued.data, serial: 2 } }));

  it('is revoked once', () => {
    const revoke = new RevokeAccessCode({ ...party, matterId }, registrar);
    given(codeIssued).when(revoke).then(codeRevoked);
    given(codeIssued, codeRevoked).when(revoke).thenNothing();
    given().when(revoke).thenRefuse(AccessCodeNotFound);
  });

  it('is not issued by a clerk, and for another authority there is no such party', () => {
    given()
      .when(new IssueAccessCode({ ...party, matterId }, clerk))
      .thenRefuse(PartyOrderNotPermitted, { who: ['registrar'] });
    given()
      .when(new IssueAccessCode({ ...party, matterId }, stranger))
      .thenRefuse(PartyNotFound);
  });

  it('lets somebody else claim the matter, once', () => {
    given(codeIssued).when(claim).then(claimed);
    given(codeIssued, claimed).when(claim).thenNothing();
    given(codeIssued)
      .when(new ClaimMatter({ ...claimed.data, claimedBy: partyId }, portal))
      .thenNothing();
  });

  it('claims nothing once it is revoked', () =>
    given(codeIssued, codeRevoked).when(claim).thenRefuse(AccessCodeNotFound));
});

describe('EraseParty', () => {
  it('records who was erased and why, once', () => {
    given().when(new EraseParty(erased.data, portal)).then(erased);
    given(erased).when(new EraseParty(erased.data, portal)).thenNothing();
  });

  it('is for the operator alone', () =>
    given().when(new EraseParty(erased.data, registrar)).thenRefuse(PartyOrderNotPermitted));
});
