import fc from 'fast-check';
import { custodyItem, workItemProjection, workItemTable, type WorkItemRow } from '@chancery/queues';
import { DomainError } from '@chancery/kernel';
import type { Principal, Recorded } from '@chancery/kernel';
import * as examples from './examples.js';
import { documentsProjections } from './documents.projections.js';
import { ReachRung, ScreenAttachment, type DocumentCommand } from './domain/document.commands.js';
import { documentDecider } from './domain/document.decider.js';
import type { DocumentEvent } from './domain/document.events.js';
import { allowedActions } from './domain/document.actions.js';
import { samples } from './domain/document.samples.js';
import { nearestOf } from './domain/rungs.js';
import { dispatchSamples } from './domain/dispatch.samples.js';
import { taskSamples } from './domain/task.samples.js';
import { routeSamples } from './domain/route.samples.js';
import { passing } from './domain/document.state.js';
import type { Document, Present } from './domain/document.state.js';
import type { Place } from './domain/document.terms.js';
import type { ProcedureToFollow } from './domain/procedure.terms.js';
import { attachmentTable } from './read-models/attachment/attachment.row.js';
import type { AttachmentRow } from './read-models/attachment/attachment.row.js';
import { foldRows, rowsIn } from '@chancery/kernel';
import { documentTable } from './read-models/document/document.row.js';
import type { StoredDocument } from './read-models/document/document.row.js';
import { documentUnitTable } from './read-models/document-unit/document-unit.row.js';
import type { DocumentUnitRow } from './read-models/document-unit/document-unit.row.js';

const { ann, bob, cas, dora, lea, eve, zoe, program, registry, permits, legal } = examples;
const { order, counting } = examples;
const { registerId, number, sequence } = samples.DocumentRegistered;
const due = (day: number): string => `2026-05-0${day}T00:00:00.000Z`;
const { DocumentReceived: receipt } = samples;
const draft = examples.without(samples.DocumentDrafted, 'officerId');
const reason = 'Because';
const file = (id: string) => ({ ...samples.AttachmentAdded.attachment, attachmentId: id });

const one = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const by = one<Principal>(ann, bob, cas, dora, lea, eve, zoe, program, program, program);
const hand = one('h-1', 'h-2');
const place = one<Place>(
  registry,
  permits,
  legal,
  { ...permits, officerId: bob.id },
  { ...legal, officerId: lea.id },
);
const attachmentId = one('a-1', 'a-2', 'a-3');
const level = one('public', 'internal', 'confidential', 'secret');

const handOver = fc
  .record({
    by,
    handOverId: hand,
    purpose: one('action', 'action', 'acquaintance'),
    to: place,
    due: fc.option(one(due(1), due(2)), { nil: undefined }),
  })
  .map(({ by: who, due: until, ...data }) =>
    order('HandOverDocument', who, until === undefined ? data : { ...data, due: until }),
  );

const opening = one<DocumentCommand>(
  order('ReceiveDocument', program, receipt),
  order('DraftDocument', bob, draft),
);
const onHandOver = fc
  .tuple(by, hand)
  .chain(([who, handOverId]) =>
    one<DocumentCommand>(
      order('AcceptHandOver', who, { handOverId }),
      order('AcceptHandOver', who, { handOverId }),
      order('RefuseHandOver', who, { handOverId, reason }),
      order('RecallHandOver', who, { handOverId }),
      order('ConcludeHandOver', who, { handOverId }),
    ),
  );
const screened = (id: string) => ({
  documentId,
  attachmentId: id,
  file: file(id),
  at: examples.at('09:00'),
});
const onFiles = fc
  .tuple(by, attachmentId, attachmentId)
  .chain(([who, id, other]) =>
    one<DocumentCommand>(
      order('AddAttachment', who, { attachment: file(id) }),
      order('SupersedeAttachment', who, { attachmentId: id, by: file(other) }),
      order('WithdrawAttachment', who, { attachmentId: id, reason }),
      order('SetAttachmentRole', who, { attachmentId: id, role: 'text' }),
    ),
  );
const onScans = attachmentId.chain((id) =>
  one<DocumentCommand>(
    new ScreenAttachment({ ...screened(id), screening: { verdict: 'infected' } }, program),
    order('ReleaseAttachment', program, { attachmentId: id, reason }),
  ),
);
const rare = fc
  .tuple(by, level, one('ordinary', 'urgent', 'immediate'))
  .chain(([who, accessLevel, priority]) =>
    one<DocumentCommand>(
      order('RefuseRegistration', who, { reason }),
      order('ForwardToAuthority', who, { toAuthority: 'hillside', reason }),
      order('SetAccessLevel', who, { accessLevel, reason }),
      order('SetPriority', who, { priority }),
      order('CorrectDocument', who, { subject: 'Other', reason }),
      order('CorrectDocument', who, { due: '2026-05-01T22:00:00.000Z', reason }),
      order('CorrectParty', who, { party: receipt.sender, reason }),
      order('AddNote', who, { noteId: 'n-1', text: 'Note' }),
      order('RegisterDocument', who, { registerId, number: 'other', sequence: 99 }),
      order('RevokeRegistration', who, { reason }),
    ),
  );
const everyday = fc.tuple(by, place).chain(([who, to]) =>
  one<DocumentCommand>(
    order('RegisterDocument', who, { registerId, number, sequence }),
    order('ReturnDocument', who, { to, reason }),
    order('ClaimDocument', who),
    order('ReleaseDocument', who),
    order('ReassignDocument', who, { officerId: cas.id }),
    order('SettleDocument', who, { way: 'taken-note' }),
    order('CloseDocument', who),
    order('ReopenDocument', who, { reason }),
    order('ResumeIntake', who, { reason }),
    order('FileDocument', who, { caseId: 'A', caseUnitId: to.unitId, entry: 1 }),
    order('RefileDocument', who, {
      ...{ caseId: 'B', caseUnitId: to.unitId, entry: 1, fromCaseId: 'A', reason },
    }),
    order('UnfileDocument', who, { caseId: 'B', reason }),
    order('AdmitUnit', program, { caseId: 'A', unitId: to.unitId }),
    order('TransferCustody', program, {
      ...{ fromUnitId: 'riverside.permits', toUnitId: to.unitId, reason },
    }),
  ),
);
const { documentId } = receipt;
const alarm = { documentId, clockVersion: 1, rung: 'remind' };
const onClocks = fc.tuple(by, one('c-1', 'c-2')).chain(([who, clockId]) =>
  one<DocumentCommand>(
    order('StartClock', who, {
      ...{ clockId, role: 'statutory', policyId: 'riverside.permit' },
      startedAt: receipt.receivedAt,
    }),
    order('SuspendClock', who, { clockId, ground: 'completion-asked' }),
    order('ResumeClock', who, { clockId }),
    order('ExtendClock', who, { clockId, ground: 'needs-study', by: 'to-cap', reason }),
    new ReachRung({ ...alarm, clockId, at: '2026-04-23T06:00:00.000Z' }, program),
  ),
);
const commands = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: handOver },
    { weight: 8, arbitrary: onHandOver },
    { weight: 8, arbitrary: everyday },
    { weight: 2, arbitrary: onFiles },
    { weight: 2, arbitrary: onScans },
    { weight: 4, arbitrary: onClocks },
    { weight: 1, arbitrary: rare },
    { weight: 1, arbitrary: opening },
  ),
  { minLength: 1, maxLength: 60, size: 'max' },
);

const recorded = (event: DocumentEvent, revision: number): Recorded =>
  ({ ...event, revision, metadata: { authorityId: receipt.authorityId } }) as unknown as Recorded;

const decided = (state: Document, command: DocumentCommand): readonly DocumentEvent[] => {
  try {
    documentDecider.admit(state, command);
    return documentDecider.decide(state, command);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
};

/** The way of one document: its state and all that happened to it, checked after every step. */
const live = (orders: readonly DocumentCommand[]): DocumentEvent[] => {
  const history: DocumentEvent[] = [];
  let state: Document = documentDecider.initialState;
  for (const command of orders) {
    const events = decided(state, command);
    if (events.length > 0) checkStep(state, command);
    for (const event of events) {
      state = documentDecider.evolve(state, event);
      history.push(event);
    }
    if (events.length > 0 && state.situation !== 'absent') checkRows(state, history);
  }
  return history;
};

/** What was done had been offered, and nobody took what another had claimed. */
const checkStep = (before: Document, command: DocumentCommand): void => {
  if (before.situation === 'absent') return;
  if (!('action' in command)) return;
  expect(allowedActions(before, command.by)).toContain(command.action);
  if (command.type === 'ClaimDocument') expect(before.custody.officerId).toBeUndefined();
};

const inHand = ['unregistered', 'registered', 'settled'];

const custodyKind = (state: Present): string => {
  if (state.situation === 'unregistered') return 'registration';
  if (state.situation === 'settled') return 'closing';
  return passing(state) ? 'sent' : 'handling';
};

/** The rows say exactly what the rules know: one custody, every open hand-over one item, and no other. */
const checkRows = (state: Present, history: readonly DocumentEvent[]): void => {
  const rows = foldRows([...documentsProjections, workItemProjection], history.map(recorded));
  const { custody, accessLevel, situation, openHandOvers } = state;
  const lies = { unitId: custody.unitId, officerId: custody.officerId ?? null };
  const custodyItems = inHand.includes(situation)
    ? [[custodyItem, custodyKind(state), lies.unitId, lies.officerId, custody.due ?? null]]
    : [];
  const handOverItems = openHandOvers.map(({ handOverId, purpose, to, due: until }) => [
    handOverId,
    purpose === 'action' ? 'hand-over' : purpose,
    to.unitId,
    to.officerId ?? null,
    until ?? null,
  ]);
  const all = rowsIn<WorkItemRow>(rows, workItemTable);
  const items = all.filter(({ kind }) => kind !== 'overdue');
  expect(all.every((row) => row.termDue === (nearestOf(state.clocks) ?? null))).toBe(true);
  expect(
    items.map((row) => [row.itemId, row.kind, row.unitId, row.officerId, row.due]).sort(),
  ).toEqual([...custodyItems, ...handOverItems].sort());
  expect(items.every((row) => row.accessLevel === accessLevel)).toBe(true);
  const { priority = 'ordinary' } = state;
  expect(items.every((row) => row.priority === priority)).toBe(true);
  expect(rowsIn<StoredDocument>(rows, documentTable)).toEqual([
    expect.objectContaining({
      situation,
      accessLevel,
      priority,
      ...lies,
      number: state.registration?.number ?? null,
      revision: history.length - 1,
    }),
  ]);
  expect(
    rowsIn<DocumentUnitRow>(rows, documentUnitTable)
      .map((row) => row.unitId)
      .sort(),
  ).toEqual([...state.involvedUnits].sort());
  const current = Object.entries(state.attachments).filter(([, { current }]) => current);
  expect(
    rowsIn<AttachmentRow>(rows, attachmentTable)
      .filter(({ standing }) => standing === 'current')
      .map((row) => row.attachmentId)
      .sort(),
  ).toEqual(current.map(([id]) => id).sort());
};

const start = order('ReceiveDocument', program, receipt);
const register = order('RegisterDocument', ann, { registerId, number, sequence });

const procedure: ProcedureToFollow = {
  ...{ procedureId: 'riverside.application', version: 1, needs: {} },
  clocks: [
    { clockId: 'c-9', role: 'internal', policyId: 'riverside.permit', stopOn: 'settled', counting },
  ],
};

/** Ways that chance may not go in so many runs. */
const seldom: readonly (readonly DocumentCommand[])[] = [
  [
    register,
    order('HandOverDocument', ann, { handOverId: 'h-1', purpose: 'action', to: permits }),
    order('AcceptHandOver', program, { handOverId: 'h-1' }),
    order('ReturnDocument', program, { to: registry, reason }),
  ],
  [
    register,
    order('StartClock', program, {
      ...{ clockId: 'c-1', role: 'statutory', policyId: 'riverside.permit' },
      startedAt: receipt.receivedAt,
    }),
    order('SuspendClock', program, { clockId: 'c-1', ground: 'completion-asked' }),
    order('ResumeClock', program, { clockId: 'c-1' }),
    order('ExtendClock', program, { clockId: 'c-1', ground: 'needs-study', by: 'to-cap', reason }),
    new ReachRung(
      { ...alarm, clockId: 'c-1', clockVersion: 4, at: '2026-06-30T06:00:00.000Z' },
      program,
    ),
  ],
  [
    register,
    order('FileDocument', program, { caseId: 'A', caseUnitId: registry.unitId, entry: 1 }),
    order('RefileDocument', program, {
      ...{ caseId: 'B', caseUnitId: registry.unitId, entry: 1, fromCaseId: 'A', reason },
    }),
    order('UnfileDocument', program, { caseId: 'B', reason }),
  ],
  [
    order('AdoptProcedure', program, {
      ...{ procedureId: procedure.procedureId, version: 1, reason, procedure },
    }),
    order('CorrectDocument', program, {
      ...{ receivedAt: '2026-02-20T09:00:00.000Z', reason, recounting: { 'c-9': counting } },
    }),
    order('CorrectDocument', program, { kind: 'request', reason, procedure }),
  ],
  [order('RefuseRegistration', ann, { reason }), order('ResumeIntake', ann, { reason })],
];

describe('Whatever is ordered, by whom and in what order', () => {
  it('a document has one custody and one number, no hand-over is lost, and rows equal the fold', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(commands, (orders) => {
        for (const lead of [[start, register], []]) {
          const history = live([...lead, ...orders]);
          history.forEach(({ type }) => seen.add(type));
          const numbers = history.flatMap((event) =>
            event.type === 'DocumentRegistered' ? [event.data.number] : [],
          );
          const revoked = history.filter(({ type }) => type === 'RegistrationRevoked');
          expect(new Set(numbers).size).toBe(numbers.length);
          expect(numbers.length).toBeLessThanOrEqual(1 + revoked.length);
        }
      }),
      { numRuns: 500 },
    );
    for (const way of seldom) live([start, ...way]).forEach(({ type }) => seen.add(type));
    const wanted = Object.keys(samples).filter(
      (type) => !(type in taskSamples || type in routeSamples || type in dispatchSamples),
    );
    expect([...seen].sort()).toEqual(wanted.sort());
  });
});
