import { spec } from '@chancery/testing';
import { bob, dora, fact, lea, legal, order, permits } from '../examples.js';
import { allowedActions } from './document.actions.js';
import type { DocumentCommand } from './document.commands.js';
import { documentDecider } from './document.decider.js';
import * as errors from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Document } from './document.state.js';
import type { StepWish } from './route.terms.js';
import type { SignatureFile } from './signature.terms.js';

const { given } = spec(documentDecider);

const text = { ...fact('AttachmentAdded').data.attachment, role: 'text' as const };
const drafted = [fact('DocumentDrafted'), fact('AttachmentAdded', { attachment: text })];
const content = { version: 2, files: [{ attachmentId: 'a-1', sha256: text.sha256 }] };
const { verdict = { format: '', outcome: 'invalid', verdicts: [] }, fingerprint = '' } =
  fact('SignatureGiven').data;
const container = { ...text, attachmentId: 'a-9', sha256: 'c'.repeat(64), name: 'signed.asice' };
const signature: SignatureFile = {
  ...{ attachment: container, verdict, contentVersion: 2, certificates: [fingerprint] },
};
const found = (
  outcome: typeof verdict.outcome,
  reason: string,
  more: object = {},
): SignatureFile => ({
  ...{ ...signature, verdict: { ...verdict, outcome, reason }, ...more },
});

const sign = (stage: number, change: Partial<StepWish> = {}): StepWish => ({
  ...{ stage, act: 'sign', place: permits, isForHead: true, isRequired: true },
  ...change,
});
const signer = (stage: number, officerId: string): StepWish => ({
  ...{ stage, act: 'sign', isRequired: true },
  place: { ...permits, officerId },
});
const ofSupplier: StepWish = { stage: 1, act: 'sign', partyId: 'p-1', isRequired: true };
const start = (...steps: readonly StepWish[]) =>
  order('StartRoute', bob, { routeId: 'r-1', steps });
const turn = (stepId: string) => ({ routeId: 'r-1', stepId, contentVersion: 2 });
const signs = (stepId = '1', change: object = {}, by = dora) =>
  order('Sign', by, { ...turn(stepId), level: 'advanced', signature, ...change });
const simple = (stepId: string, by = dora) =>
  order('Sign', by, { ...turn(stepId), level: 'simple' });

const stateOf = (events: readonly DocumentEvent[]): Document =>
  events.reduce<Document>((state, event) => documentDecider.evolve(state, event), {
    situation: 'absent',
  });
const after = (...orders: readonly DocumentCommand[]): readonly DocumentEvent[] =>
  orders.reduce<readonly DocumentEvent[]>((events, command) => {
    const state = stateOf(events);
    documentDecider.admit(state, command);
    return [...events, ...documentDecider.decide(state, command)];
  }, drafted);

describe('A signature by a file', () => {
  it('stands with its verdict and the certificate, and the file is kept as what it is', () => {
    const [added, given1] = after(start(sign(1)), signs()).slice(-3);
    expect(added).toMatchObject({
      ...{ type: 'AttachmentAdded', data: { attachment: { ...container, role: 'signature' } } },
    });
    expect(given1?.data).toEqual({
      ...fact('SignatureGiven').data,
      ...{ routeId: 'r-1', stepId: '1', at: '2026-03-02T12:00:00.000Z', content, fileId: 'a-9' },
    });
  });

  it('changes no content, so that the next signer signs the same', () => {
    const events = after(start(sign(1), sign(2, { place: legal })), signs());
    expect(stateOf(events)).toMatchObject({ contentVersion: 2, signedIn: 'r-1' });
    expect(events.at(-1)?.type).toBe('StageOpened');
  });

  it.each([
    ['content-appended', 'valid-for-earlier-content'],
    ['content-changed', 'invalid'],
    ['certificate-not-trusted', 'not-verifiable'],
  ] as const)('does not count if the verdict is %s', (reason, outcome) =>
    given(...after(start(sign(1))))
      .when(signs('1', { signature: found(outcome, reason) }))
      .thenRefuse(errors.SignatureNotValid, { verdict: outcome, reason }),
  );

  it('has to cover the content, whole and alone', () => {
    given(...after(start(sign(1))))
      .when(
        signs('1', {
          signature: found('invalid', 'files-not-covered', { missing: ['annex.pdf'] }),
        }),
      )
      .thenRefuse(errors.SignatureDoesNotCover, { missing: ['annex.pdf'] });
    given(...after(start(sign(1))))
      .when(signs('1', { signature: found('invalid', 'other-files-covered') }))
      .thenRefuse(errors.SignatureDoesNotCover, { missing: [] });
  });

  it('does not count if it was held against another version of the content', () =>
    given(...after(start(sign(1))))
      .when(signs('1', { signature: { ...signature, contentVersion: 1 } }))
      .thenRefuse(errors.ContentChanged, { contentVersion: 1, currentVersion: 2 }));

  it('has to be by a certificate that is registered for who acts', () =>
    given(...after(start(sign(1))))
      .when(signs('1', { signature: { ...signature, certificates: ['d'.repeat(64)] } }))
      .thenRefuse(errors.SignerNotThisOfficer, {
        officerId: dora.id,
        fingerprints: [fingerprint],
      }));

  it('names a substitute, for whom she signed, and her certificate', () => {
    const maria = {
      ...dora,
      id: 'riverside.maria',
      behalf: { officerId: dora.id, substitutionId: 's-1', rights: ['sign'], level: 'internal' },
    } as const;
    expect(after(start(sign(1)), signs('1', {}, maria)).at(-2)?.data).toMatchObject({
      ...{ officerId: maria.id, place: permits, fingerprint },
    });
  });

  it('has to be as strong as the step asks', () => {
    given(...after(start(sign(1, { level: 'advanced' }))))
      .when(simple('1'))
      .thenRefuse(errors.SignatureLevelTooLow, { level: 'simple', required: 'advanced' });
    given(...after(start(sign(1, { level: 'qualified' }))))
      .when(signs())
      .thenRefuse(errors.SignatureLevelTooLow, { level: 'advanced', required: 'qualified' });
  });

  it('inside a PDF is a signature over the content itself, which is not added twice', () => {
    const itself = { ...signature, attachment: { ...container, sha256: text.sha256 } };
    expect(
      after(start(sign(1)), signs('1', { signature: itself })).map(({ type }) => type),
    ).toEqual([
      ...['DocumentDrafted', 'AttachmentAdded', 'RouteStarted', 'StageOpened'],
      ...['SignatureGiven', 'RouteEnded'],
    ]);
  });
});

describe('A party', () => {
  it('signs by a file that who has the document records; then the Mayor has it', () => {
    const records = order('RecordPartySignature', bob, { ...turn('1'), signature });
    const events = after(start(ofSupplier, sign(2)), records);
    expect(events.slice(-2)).toMatchObject([
      { type: 'SignatureGiven', data: { partyId: 'p-1', level: 'advanced', officerId: bob.id } },
      { type: 'StageOpened', data: { stage: 2 } },
    ]);
    expect(JSON.stringify(events.at(-2)?.data)).not.toContain('Jane');
    given(...after(start(ofSupplier)))
      .when(
        order('RecordPartySignature', bob, {
          ...turn('1'),
          signature: found('invalid', 'content-changed'),
        }),
      )
      .thenRefuse(errors.SignatureNotValid);
  });

  it('does not sign by the order of an officer, nor an officer by its file', () => {
    given(...after(start(ofSupplier)))
      .when(simple('1'))
      .thenRefuse(errors.StepAsksOtherwise, { asks: 'signature of the party' });
    given(...after(start(sign(1))))
      .when(order('RecordPartySignature', bob, { ...turn('1'), signature }))
      .thenRefuse(errors.StepAsksOtherwise, { asks: 'signature' });
  });
});

describe('What is signed', () => {
  const coSigned = start(signer(1, dora.id), signer(1, bob.id));
  const annul = order('AnnulSignatures', dora, { reason: 'The wrong annex' });

  it('is changed no more, also after a refusal, until the head annuls the signatures', () => {
    const added = order('AddAttachment', bob, { attachment: { ...text, attachmentId: 'a-5' } });
    const refusal = order('RefuseSignature', bob, { ...turn('2'), reason: 'Wrong' });
    const refused = after(coSigned, simple('1'), refusal);
    expect(refused.at(-1)).toMatchObject({ data: { outcome: 'refused' } });
    given(...refused)
      .when(added)
      .thenRefuse(errors.ContentSigned, { routeId: 'r-1' });
    expect(after(coSigned, simple('1'), refusal, annul, added).at(-1)?.type).toBe(
      'AttachmentAdded',
    );
  });

  it('is not withdrawn by its author; the head annuls it, and both acts stay in the record', () => {
    const first = after(coSigned, simple('1'));
    given(...first)
      .when(order('WithdrawRoute', bob, { routeId: 'r-1', reason: 'A mistake' }))
      .thenRefuse(errors.AlreadySigned, { routeId: 'r-1' });
    given(...first)
      .when(order('AnnulSignatures', bob, { reason: 'A mistake' }))
      .thenRefuse(errors.NotPermitted);
    expect(after(coSigned, simple('1'), annul).slice(-2)).toMatchObject([
      { type: 'SignaturesAnnulled', data: { routeId: 'r-1', reason: 'The wrong annex' } },
      { type: 'RouteEnded', data: { outcome: 'annulled', lapsed: ['2'] } },
    ]);
    expect(stateOf(after(start(sign(1)), simple('1'), annul))).toMatchObject({
      route: { outcome: 'annulled', steps: [{ state: 'done' }] },
    });
  });

  it('is annulled no more once it bears a number', () => {
    const registered = [...after(start(sign(1)), simple('1')), fact('DocumentRegistered')];
    given(...registered)
      .when(annul)
      .thenRefuse(errors.AlreadyRegistered, { number: '00017/in-2026' });
    expect(allowedActions(stateOf(registered), dora)).not.toContain('annul-signatures');
  });

  it('has to be signed to be annulled', () =>
    given(...drafted)
      .when(annul)
      .thenRefuse(errors.ActionNotAllowedNow, { reason: 'not-signed' }));
});

describe('Checking a signed file', () => {
  const check = (outcome: typeof verdict.outcome, attachmentId = 'a-1') =>
    order('CheckSignatures', bob, { attachmentId, verdict: { ...verdict, outcome } });

  it('records what is found, once for each finding', () => {
    expect(after(check('valid')).at(-1)).toEqual(
      fact('SignaturesChecked', { attachmentId: 'a-1', at: '2026-03-02T12:00:00.000Z' }),
    );
    given(...after(check('valid')))
      .when(check('valid'))
      .thenNothing();
    expect(after(check('valid'), check('invalid')).at(-1)?.data).toMatchObject({
      outcome: 'invalid',
    });
  });

  it('is of a file of the document, by anybody who reads it', () => {
    given(...drafted)
      .when(check('valid', 'a-9'))
      .thenRefuse(errors.AttachmentNotFound);
    given(...drafted)
      .when(order('CheckSignatures', lea, { attachmentId: 'a-1', verdict }))
      .thenRefuse(errors.DocumentNotFound);
  });
});
