import fc from 'fast-check';
import { DomainError, foldRows, rowsIn, type Recorded } from '@chancery/kernel';
import { workItemProjection, workItemTable, type WorkItemRow } from '@chancery/queues';
import { ann, bob, dora, fact, lea, order, program, registry } from './examples.js';
import { documentsProjections } from './documents.projections.js';
import { obstaclesToClosing } from './domain/case-file.js';
import { dispatchSamples } from './domain/dispatch.samples.js';
import { addresseesOf } from './domain/dispatch.state.js';
import type { DocumentCommand } from './domain/document.commands.js';
import { documentDecider } from './domain/document.decider.js';
import type { DocumentEvent } from './domain/document.events.js';
import type { Document, Present } from './domain/document.state.js';
import { documentUnitTable } from './read-models/document-unit/document-unit.row.js';
import type { DocumentUnitRow } from './read-models/document-unit/document-unit.row.js';

const one = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const consignmentId = one('g-1', 'g-2', 'g-3', 'g-4');
const addresseeId = one('first', 'x-1', 'x-2');
const reason = 'Because';
const by = one(bob, bob, dora, ann, lea, program);

const orders = fc
  .tuple(by, consignmentId, consignmentId, addresseeId, one('to', 'copy'))
  .chain(([who, id, newConsignmentId, to, role]) =>
    one<DocumentCommand>(
      order('AddAddressee', who, {
        ...{ addresseeId: to, role },
        party: { partyId: `p-${to}`, name: 'John Doe', kind: 'person' },
      }),
      order('RemoveAddressee', who, { addresseeId: to, reason }),
      order('PrepareDispatch', who, { consignments: [{ consignmentId: id, addresseeId: to }] }),
      order('PrepareDispatch', who, {
        ...{ consignments: [{ consignmentId: id, addresseeId: to }], unitId: registry.unitId },
      }),
      order('RecordSent', who, { consignmentId: id }),
      order('RecordSent', who, { consignmentId: id }),
      order('RecordDelivered', who, { consignmentId: id, receiptId: `r-${id}` }),
      order('RecordBounce', who, { consignmentId: id, code: '5.1.1', text: 'No mailbox' }),
      order('Resend', who, { consignmentId: id, newConsignmentId }),
      order('WithdrawConsignment', who, { consignmentId: id, reason }),
      order('RevokeRegistration', program, { reason }),
      order('CloseDocument', who),
      order('ReopenDocument', who, { reason }),
    ),
  );

const recorded = (event: DocumentEvent, revision: number): Recorded =>
  ({ ...event, revision, metadata: { authorityId: 'riverside' } }) as unknown as Recorded;

const decided = (state: Document, command: DocumentCommand): readonly DocumentEvent[] => {
  try {
    documentDecider.admit(state, command);
    return documentDecider.decide(state, command);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
};

const evolve = (state: Document, events: readonly DocumentEvent[]): Document =>
  events.reduce<Document>((next, event) => documentDecider.evolve(next, event), state);

const given = [fact('DocumentDrafted'), fact('AttachmentAdded'), fact('DocumentRegistered')];

/** One sending to an addressee at a time; what waits is in the queues, and nothing else of dispatch is. */
const check = (state: Present, history: readonly DocumentEvent[]): void => {
  const { consignments } = state.dispatch;
  const live = consignments.filter((each) => !['withdrawn', 'replaced'].includes(each.state));
  const to = live.map((each) => each.addresseeId);
  expect(new Set(to).size).toBe(to.length);
  const rows = foldRows([...documentsProjections, workItemProjection], history.map(recorded));
  const items = rowsIn<WorkItemRow>(rows, workItemTable).filter(({ kind }) =>
    ['dispatch', 'bounce'].includes(kind),
  );
  const present = addresseesOf(state).map((each) => each.addresseeId);
  const waiting = live.flatMap((each) => {
    if (each.state === 'prepared') return [`dispatch ${each.consignmentId} ${each.unitId}`];
    const isOpen = each.state === 'bounced' && present.includes(each.addresseeId);
    return isOpen ? [`bounce ${each.consignmentId}.bounce ${state.custody.unitId}`] : [];
  });
  expect(items.map(({ kind, itemId, unitId }) => `${kind} ${itemId} ${unitId}`).sort()).toEqual(
    waiting.sort(),
  );
  const readers = rowsIn<DocumentUnitRow>(rows, documentUnitTable).map(({ unitId }) => unitId);
  expect(readers.sort()).toEqual([...state.involvedUnits].sort());
  if (history.at(-1)?.type === 'DocumentClosed') {
    const reopened = evolve(state, [fact('DocumentReopened')]);
    expect(obstaclesToClosing(reopened)).not.toContain('dispatch-open');
  }
};

describe('Whatever is ordered of a letter that goes out', () => {
  it('nobody gets it twice at once, it is dispatched once, and queues say what is left to do', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(orders, { maxLength: 60, size: 'max' }), (commands) => {
        const history: DocumentEvent[] = [...given];
        let state = evolve(documentDecider.initialState, history);
        for (const command of commands) {
          const events = decided(state, command);
          history.push(...events);
          state = evolve(state, events);
          if (events.length > 0 && state.situation !== 'absent') check(state, history);
        }
        history.forEach(({ type }) => seen.add(type));
        const dispatched = history.filter(({ type }) => type === 'DocumentDispatched');
        expect(dispatched.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
    const wanted = Object.keys(dispatchSamples).filter((type) => type !== 'InterimReplyNoted');
    expect([...seen]).toEqual(expect.arrayContaining(wanted));
  });
});
