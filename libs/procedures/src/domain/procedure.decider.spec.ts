import { spec } from '@chancery/testing';
import {
  administrator,
  clerk,
  procedurePublished,
  publishProcedure,
  stranger,
} from '../examples.js';
import { PublishProcedure, RetireProcedure } from './procedure.commands.js';
import { proceduresDecider } from './procedure.decider.js';
import {
  MalformedProcedureId,
  ProcedureMalformed,
  ProcedureNotFound,
  ProcedureValidTooEarly,
  ProcedureVersionOutOfOrder,
  ProcedureVersionTaken,
  ProcedureWasRetired,
} from './procedure.errors.js';
import type { ProcedureEvent, ProcedurePublished, ProcedureRetired } from './procedure.events.js';
import type { Guard, Procedure } from './procedure.js';
import { procedureFor, type Procedures } from './procedure.state.js';
import { templatesIn } from './usable-procedure.js';
import { ProcedureOrderNotPermitted } from './route-template.errors.js';

const { given } = spec(proceduresDecider);
const { procedure, procedureId, at } = publishProcedure.data;

const publish = (data: Partial<PublishProcedure['data']>, by = administrator) =>
  new PublishProcedure({ ...publishProcedure.data, ...data }, by);
const changed = (of: Partial<Procedure>) => ({ procedure: { ...procedure, ...of } });
const published = (data: Partial<ProcedurePublished['data']>): ProcedurePublished => ({
  type: 'ProcedurePublished',
  data: { ...procedurePublished.data, ...data },
});
const retire = new RetireProcedure(
  { procedureId, reason: 'The law has changed', at: '2026-06-01T08:00:00.000Z' },
  administrator,
);
const retired: ProcedureRetired = {
  type: 'ProcedureRetired',
  data: { ...retire.data, authorityId: 'riverside' },
};
const next = { version: 2, validFrom: '2027-01-01', ...changed({ register: 'permits' }) };

describe('PublishProcedure', () => {
  it('publishes the first version', () => given().when(publishProcedure).then(procedurePublished));

  it('says nothing new when repeated', () => {
    const written = JSON.parse(JSON.stringify(procedure)) as Procedure;
    given(procedurePublished)
      .when(publish({ procedure: written }))
      .thenNothing();
  });

  it('publishes the next version as a whole', () =>
    given(procedurePublished).when(publish(next)).then(published(next)));

  it('never edits a version that is published', () =>
    given(procedurePublished)
      .when(publish(changed({ name: 'Another' })))
      .thenRefuse(ProcedureVersionTaken, { version: 1, nextVersion: 2 }));

  it('leaves no number out', () =>
    given(procedurePublished)
      .when(publish({ version: 3 }))
      .thenRefuse(ProcedureVersionOutOfOrder, { nextVersion: 2 }));

  it('is valid from the day of the version before it at the earliest', () =>
    given(procedurePublished)
      .when(publish({ ...next, validFrom: '2025-12-31' }))
      .thenRefuse(ProcedureValidTooEarly, { notBefore: '2026-01-01' }));

  it('is refused with a malformed id', () =>
    given()
      .when(publish({ procedureId: 'riverside' }))
      .thenRefuse(MalformedProcedureId));

  it('lists everything that is wrong, at once', () =>
    given(procedurePublished)
      .when(
        publish({
          procedureId: 'riverside.second',
          faults: [{ path: '/kinds/0', message: '"plea" is not in the list of kinds.' }],
          ...changed({
            kinds: ['plea', 'application', 'plea'],
            needs: { registration: ['paid' as Guard], closing: ['no-open-tasks', 'sung' as Guard] },
            clocks: [{ role: 'statutory', policyId: 'hillside.appeal', stopOn: 'settled' }],
            deemedDeliveries: [
              { channel: 'post', policyId: 'riverside.delivery' },
              { channel: 'post', policyId: 'hillside.delivery' },
            ],
          }),
        }),
      )
      .thenRefuse(ProcedureMalformed, {
        faults: [
          expect.objectContaining({ path: '/kinds/1' }),
          expect.objectContaining({ path: '/kinds/2' }),
          expect.objectContaining({ path: '/needs/registration/0' }),
          expect.objectContaining({ path: '/needs/closing/1' }),
          expect.objectContaining({ path: '/clocks/0/policyId' }),
          expect.objectContaining({ path: '/deemedDeliveries/1/policyId' }),
          expect.objectContaining({ path: '/deemedDeliveries/1/channel' }),
          expect.objectContaining({ path: '/kinds/0' }),
        ],
      }));

  it('is for documents or for cases of a kind, which follow procedures of their own', () => {
    const ofCases = { subject: 'case', needs: {}, clocks: [] } as const;
    const second = { procedureId: 'riverside.second', ...changed(ofCases) };
    given(procedurePublished).when(publish(second)).then(published(second));
    const both = proceduresDecider.evolve(
      proceduresDecider.evolve(proceduresDecider.initialState, procedurePublished),
      published(second),
    );
    const [kind = ''] = procedure.kinds;
    const found = (subject?: 'case') => procedureFor(both, { kind, subject }, at)?.procedureId;
    expect([found(), found('case')]).toEqual([procedureId, 'riverside.second']);
  });

  it('has no guards for cases, whose terms end when they are closed, and stays with its subject', () =>
    given(procedurePublished)
      .when(publish({ ...next, ...changed({ subject: 'case' }) }))
      .thenRefuse(ProcedureMalformed, {
        faults: [
          expect.objectContaining({ path: '/subject' }),
          expect.objectContaining({ path: '/needs/closing' }),
          expect.objectContaining({ path: '/clocks/0/stopOn' }),
        ],
      }));

  it('names a route by its template, which is looked up', () => {
    const needs = { registration: ['route:outgoing-letter'] } as const;
    given()
      .when(publish(changed({ needs })))
      .then(published(changed({ needs })));
    expect(templatesIn(needs)).toEqual([
      { code: 'outgoing-letter', path: '/needs/registration/0' },
    ]);
  });

  it('gives a kind to another procedure from the day on which the first one lets it go', () => {
    const without = { ...next, ...changed({ kinds: ['permit'] }) };
    const second = { procedureId: 'riverside.second', version: 1 };
    given(procedurePublished, published(without))
      .when(publish({ ...second, validFrom: '2026-12-31' }))
      .thenRefuse(ProcedureMalformed);
    given(procedurePublished, published(without))
      .when(publish({ ...second, validFrom: '2027-01-01' }))
      .then(published({ ...second, validFrom: '2027-01-01' }));
  });

  it('is for administrators of the authority', () => {
    given()
      .when(publish({}, clerk))
      .thenRefuse(ProcedureOrderNotPermitted, { allowedRoles: ['administrator'] });
    given(procedurePublished).when(publish({}, stranger)).thenRefuse(ProcedureNotFound);
  });
});

describe('RetireProcedure', () => {
  it('ends it for documents that come from then on, once', () => {
    given(procedurePublished).when(retire).then(retired);
    given(procedurePublished, retired).when(retire).thenNothing();
  });

  it('is refused where there is none', () => given().when(retire).thenRefuse(ProcedureNotFound));

  it('lets no version follow', () =>
    given(procedurePublished, retired)
      .when(publish(next))
      .thenRefuse(ProcedureWasRetired, { retiredAt: retire.data.at }));
});

describe('the procedure that a document follows', () => {
  const all = [procedurePublished, published(next)];
  const after = (events: readonly ProcedureEvent[]): Procedures =>
    events.reduce(
      (book, event) => proceduresDecider.evolve(book, event),
      proceduresDecider.initialState,
    );
  const versionFor = (kind: string, on: string) =>
    procedureFor(after(all), { kind }, `${on}T09:00:00.000Z`)?.version;

  it.each([
    ['application', '2025-12-31', undefined],
    ['application', '2026-12-31', 1],
    ['application', '2027-01-01', 2],
    ['complaint', '2027-01-01', undefined],
  ])('is of %s on %s version %s', (kind, on, version) =>
    expect(versionFor(kind, on)).toBe(version),
  );

  it('is none any more once it is retired, and goes on before', () => {
    const events = after([...all, retired]);
    expect(procedureFor(events, { kind: 'application' }, retire.data.at)).toBeUndefined();
    expect(procedureFor(events, { kind: 'application' }, at)?.version).toBe(1);
  });
});
