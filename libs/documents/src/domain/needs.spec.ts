import type { Guard } from '@chancery/procedures/rules';
import { spec } from '@chancery/testing';
import { ann, bob, dora, fact, lea, legal, order, permits } from '../examples.js';
import type { DocumentCommand } from './document.commands.js';
import { documentDecider } from './document.decider.js';
import { ActionNotAllowedNow } from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Document } from './document.state.js';
import { awaitsNumber } from './registration.js';

const { given } = spec(documentDecider);

const text = { ...fact('AttachmentAdded').data.attachment, role: 'text' as const };
const route: Guard = 'route:outgoing-letter';
/** A letter of permits whose kind needs the route of outgoing letters before it is registered. */
const letter = [
  fact('DocumentDrafted'),
  fact('ProcedureAssigned', { needs: { registration: [route] } }),
  fact('AttachmentAdded', { attachment: text }),
];
const start = order('StartRoute', bob, {
  ...{ routeId: 'r-1', templateId: 'riverside.outgoing-letter' },
  template: {
    ...{ version: 1, validFrom: '2026-01-01' },
    template: {
      ...{ name: 'Outgoing letter', keep: 'none', remarksBlock: false, fourEyes: false },
      steps: [
        { stage: 1, act: 'concur', place: legal },
        { stage: 2, act: 'sign', place: permits },
      ],
    },
  },
});
const turn = (stepId: string) => ({ routeId: 'r-1', stepId, contentVersion: 2 });
const concur = order('Concur', lea, turn('1'));
const sign = order('Sign', dora, { ...turn('2'), level: 'simple' });
const register = order('RegisterDocument', ann, { registerId: 'riverside.out.2026' });
const numbered = order('RegisterDocument', ann, {
  ...{ registerId: 'riverside.out.2026', number: '00009/out-2026', sequence: 9 },
});

const stateOf = (events: readonly DocumentEvent[]): Document =>
  events.reduce<Document>((state, event) => documentDecider.evolve(state, event), {
    situation: 'absent',
  });
const after = (...orders: readonly DocumentCommand[]): readonly DocumentEvent[] =>
  orders.reduce<readonly DocumentEvent[]>(
    (events, command) => [...events, ...documentDecider.decide(stateOf(events), command)],
    letter,
  );

describe('A letter whose procedure needs a route', () => {
  it('takes no number without it', () => {
    const refusal = { reason: 'not-concurred', action: 'register' };
    expect(() => awaitsNumber(stateOf(letter), register)).toThrow(ActionNotAllowedNow);
    given(...letter)
      .when(numbered)
      .thenRefuse(ActionNotAllowedNow, refusal);
    given(...after(start))
      .when(numbered)
      .thenRefuse(ActionNotAllowedNow, refusal);
  });

  it('waits for its signature alone once all have concurred', () =>
    given(...after(start, concur))
      .when(numbered)
      .thenRefuse(ActionNotAllowedNow, { reason: 'not-signed' }));

  it('is registered once the route is complete', () => {
    const signed = after(start, concur, sign);
    expect(awaitsNumber(stateOf(signed), register)).toBe(true);
    expect(documentDecider.decide(stateOf(signed), numbered)).toMatchObject([
      { type: 'DocumentRegistered', data: { number: '00009/out-2026' } },
    ]);
  });

  it('is to be signed anew once its signatures are annulled', () => {
    const annul = order('AnnulSignatures', dora, { reason: 'The annex is wrong' });
    given(...after(start, concur, sign, annul))
      .when(numbered)
      .thenRefuse(ActionNotAllowedNow, { reason: 'not-signed' });
  });

  it('is to go round again once the content has changed', () => {
    const content = { version: 2, files: [] };
    const complete = [...after(start), fact('RouteEnded', { outcome: 'completed', content })];
    expect(awaitsNumber(stateOf(complete), register)).toBe(true);
    given(...complete, fact('DocumentCorrected', { subject: 'Another' }))
      .when(numbered)
      .thenRefuse(ActionNotAllowedNow, { reason: 'not-concurred' });
  });
});
