import type { Assurance, PartyPrincipal } from '@chancery/kernel';
import { serviceDecider } from '../domain/service.decider.js';
import { ServiceNotFound, ServiceVersionNotFound } from '../domain/service.errors.js';
import type { ServiceEvent } from '../domain/service.events.js';
import { servicesSchemas } from '../domain/services.schemas.js';
import { SubmitApplication } from '../domain/submission.commands.js';
import * as errors from '../domain/submission.errors.js';
import {
  mariana,
  registrar,
  serviceOpened,
  submitApplication,
  treeFelling,
  versionPublished,
} from '../examples.js';
import { placed } from './placing.js';

const stateAfter = (...events: readonly ServiceEvent[]) =>
  events.reduce((state, event) => serviceDecider.evolve(state, event), serviceDecider.initialState);

const open = stateAfter(serviceOpened, versionPublished);
const { placing: _, ...sent } = submitApplication.data;

const submit = (
  changed: Partial<SubmitApplication['data']> = {},
  by: PartyPrincipal | typeof registrar = mariana,
): SubmitApplication => new SubmitApplication({ ...sent, ...changed }, by);

const answering = (answers: object, files = sent.answers.files): Partial<typeof sent> => ({
  answers: { ...sent.answers, answers: { ...sent.answers.answers, ...answers }, files },
});

const refusal = (command: SubmitApplication, state = open): unknown => {
  try {
    return placed(state, command);
  } catch (error) {
    return error;
  }
};

describe('A submission', () => {
  it('goes to the unit of the first row that its answers meet', () => {
    expect(placed(open, submit()).unitId).toBe('riverside.permits');
    const street = placed(open, submit(answering({ place: 'street' })));
    expect(street.unitId).toBe('riverside.environment');
  });

  it('has a subject of choices alone, in the language of the authority', () =>
    expect(placed(open, submit()).subject).toBe('Дозвіл на видалення дерев: У дворі'));

  it('has a receipt id and a document id that derive from it', () => {
    const [one, again] = [placed(open, submit()), placed(open, submit())];
    expect(one).toEqual(again);
    expect(one.receiptId).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
  });

  it('with an answer that no schema names is refused with its pointer', () => {
    const refused = refusal(submit(answering({ colour: 'red' })));
    expect(refused).toBeInstanceOf(errors.FormInvalid);
    expect((refused as errors.FormInvalid).data).toMatchObject({
      errors: [{ pointer: '/colour', code: 'unknown' }],
    });
  });

  it('whom a rule matches is told so', () =>
    expect(refusal(submit(answering({ place: 'outside' })))).toMatchObject({
      ...{ code: 'not-eligible', data: { rule: 0 } },
    }));

  it.each<[Assurance, boolean]>([
    ['low', false],
    ['substantial', true],
    ['high', true],
  ])('with a login of level %s is taken: %s', (assurance, isTaken) =>
    expect(refusal(submit({}, { ...mariana, assurance })) instanceof errors.AssuranceTooLow).toBe(
      !isTaken,
    ),
  );

  it('of a child is refused, and taken through a parent', () => {
    const child = { bornOn: '2008-06-01', at: '2026-05-31T10:00:00.000Z' };
    expect(refusal(submit(child))).toBeInstanceOf(errors.MinorNeedsRepresentative);
    const actsFor = { partyId: sent.applicant.partyId, mandate: 'm' };
    expect(refusal(submit(child, { ...mariana, id: 'parent', actsFor }))).toHaveProperty('unitId');
    const older = { ...child, at: '2026-06-01T10:00:00.000Z' };
    expect(refusal(submit(older))).toHaveProperty('unitId');
  });

  it('at the desk needs no login', () =>
    expect(refusal(submit({}, registrar))).toHaveProperty('unitId'));

  it('by a service that is not there, or has no such version, is refused', () => {
    expect(refusal(submit(), serviceDecider.initialState)).toBeInstanceOf(ServiceNotFound);
    expect(refusal(submit({ version: 2 }))).toBeInstanceOf(ServiceVersionNotFound);
  });

  it('by a suspended service is refused with why and until when', () => {
    const data = servicesSchemas.ServiceSuspended.example;
    const suspended = stateAfter(serviceOpened, versionPublished, {
      type: 'ServiceSuspended',
      data,
    });
    const { words, until } = data;
    expect(refusal(submit(), suspended)).toMatchObject({
      ...{ code: 'service-not-open', data: { words, until } },
    });
    expect(refusal(submit(), stateAfter(serviceOpened))).toBeInstanceOf(errors.ServiceNotOpen);
  });

  it('by the version before is taken within the grace, and refused after it with what changed', () => {
    const [where, trees, plan] = treeFelling.form['pages'] as readonly object[];
    const schema = treeFelling.form['schema'] as { properties: object };
    const form = {
      ...treeFelling.form,
      schema: {
        ...schema,
        properties: { ...schema.properties, why: { type: 'string', maxLength: 99 } },
      },
      pages: [where, trees, plan],
    };
    const newer: ServiceEvent = {
      type: 'ServiceVersionPublished',
      data: {
        ...versionPublished.data,
        ...{ version: 2, definition: { ...treeFelling, form }, hash: '2e', graceDays: 14 },
        at: '2026-03-01T08:00:00.000Z',
      },
    };
    const state = stateAfter(serviceOpened, versionPublished, newer);
    expect(refusal(submit({ at: '2026-03-15T07:59:00.000Z' }), state)).toHaveProperty('unitId');
    expect(refusal(submit({ at: '2026-03-15T08:01:00.000Z' }), state)).toMatchObject({
      code: 'service-version-superseded',
      data: { version: 1, lastVersion: 2, changedPages: ['trees'] },
    });
  });

  it('has the files that are asked for, of the types and sizes that are taken', () => {
    const [file] = sent.files;
    const change = (changed: object) => ({ files: [{ ...file, ...changed }] as typeof sent.files });
    expect(refusal(submit(change({ mediaType: 'text/html' })))).toMatchObject({
      ...{ code: 'attachment-not-taken', data: { reason: 'type' } },
    });
    expect(refusal(submit(change({ mediaType: 'image/png' })))).toHaveProperty('unitId');
    expect(refusal(submit(change({ size: 99_999_999 })))).toMatchObject({
      data: { reason: 'size' },
    });
    const other = [{ name: 'map', attachmentId: 'x', fileName: 'map.pdf' }];
    expect(refusal(submit(answering({}, other)))).toMatchObject({ data: { reason: 'not-asked' } });
    const needed = {
      ...treeFelling.attachments[0],
      required: true,
    } as (typeof treeFelling.attachments)[0];
    const data = {
      ...versionPublished.data,
      definition: { ...treeFelling, attachments: [needed] },
    };
    const needing = stateAfter(serviceOpened, { ...versionPublished, data });
    expect(refusal(submit(answering({}, [])), needing)).toBeInstanceOf(errors.AttachmentMissing);
  });
});
