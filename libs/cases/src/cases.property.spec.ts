import fc from 'fast-check';
import { documentDecider, type Document, type DocumentEvent } from '@chancery/documents';
import * as documents from '@chancery/documents/examples';
import { hasLeft } from '@chancery/documents/rules';
import { DomainError } from '@chancery/kernel';
import { foundClass, program } from './examples.js';
import * as orders from './domain/case.commands.js';
import { NoteMove, TakeIn, VoidEntry, type CaseCommand } from './domain/case.commands.js';
import { caseDecider } from './domain/case.decider.js';
import { CaseNotOpen } from './domain/case.errors.js';
import { caseSamples } from './domain/case.samples.js';
import { entryOf, openEntries, type Case, type PresentCase } from './domain/case.state.js';
import type { SplitFrom } from './domain/case.terms.js';

/**
 * Two programs file, move and take out the same documents between three cases, merge these, split them and close them,
 * each a step at a time and in any order; each may die after any step. Then the policies do their part. Wherever the
 * steps fell, every document lies in one case at most, every entry has its fate, and every merger has its end.
 */
const caseIds = ['A', 'B', 'C'] as const;
const documentIds = ['d-1', 'd-2'] as const;
const at = '2026-03-02T10:00:00.000Z';
const reason = 'Because';

class Office {
  readonly cases = new Map<string, Case>();
  readonly documents = new Map<string, Document>();
  readonly splits = new Map<string, SplitFrom>();

  constructor() {
    for (const caseId of caseIds) this.open(caseId);
    for (const documentId of documentIds)
      this.documents.set(
        documentId,
        documentDecider.evolve(
          { situation: 'absent' },
          documents.fact('DocumentReceived', { documentId }),
        ),
      );
  }

  open(caseId: string, splitFrom?: SplitFrom): void {
    const { parentId: _, splitFrom: __, ...sample } = caseSamples.CaseOpened;
    const data = { ...sample, caseId, ...(splitFrom && { splitFrom }) };
    this.cases.set(caseId, caseDecider.evolve({ status: 'absent' }, { type: 'CaseOpened', data }));
    if (splitFrom) this.splits.set(caseId, splitFrom);
  }

  caseOf(caseId: string): PresentCase {
    const found = this.cases.get(caseId);
    if (!found || found.status === 'absent') throw new Error(caseId);
    return found;
  }

  documentOf(documentId: string): Exclude<Document, { situation: 'absent' }> {
    const found = this.documents.get(documentId);
    if (!found || found.situation === 'absent') throw new Error(documentId);
    return found;
  }

  toCase(command: CaseCommand): void {
    const of = this.caseOf(command.data.caseId);
    const events = caseDecider.decide(of, command);
    this.cases.set(
      of.caseId,
      events.reduce<Case>((s, e) => caseDecider.evolve(s, e), of),
    );
  }

  toDocument(command: Parameters<typeof documentDecider.decide>[1]): void {
    const { documentId } = command.data;
    const events = documentDecider.decide(this.documentOf(documentId), command);
    const apply = (state: Document, event: DocumentEvent): Document =>
      documentDecider.evolve(state, event);
    this.documents.set(documentId, events.reduce(apply, this.documentOf(documentId)));
  }

  /** The steps of one order, as its handler takes them. */
  *steps({ kind, documentId, caseId, toCaseId }: Order): Generator<void> {
    if (kind === 'take-in') yield* this.file(documentId, caseId);
    else if (kind === 'move') yield* this.file(documentId, toCaseId, caseId);
    else if (kind === 'merge') yield* this.merge(caseId, toCaseId);
    else if (kind === 'split') yield* this.split(caseId, documentId);
    else if (kind === 'close') yield* this.close(caseId);
    else {
      const entry = entryOf(this.caseOf(caseId), documentId);
      this.toDocument(
        documents.order('UnfileDocument', program, { documentId, caseId, reason } as never),
      );
      yield;
      if (entry)
        this.toCase(new VoidEntry({ caseId, documentId, entry: entry.entry, reason, at }, program));
    }
  }

  /** What was looked up of the other case may be old by the time at which it is decided. */
  private *merge(caseId: string, intoCaseId: string): Generator<void> {
    const { status, authorityId, accessLevel } = this.caseOf(intoCaseId);
    const into = { status, authorityId, accessLevel, isTheirs: true, isWithin: false };
    yield;
    this.toCase(new orders.MergeCase({ caseId, intoCaseId, reason, into, at }, program));
    yield;
    yield* this.carryOut(caseId);
  }

  /** What the policy `merge-case` does, as often as it is begun again. */
  *carryOut(caseId: string): Generator<void> {
    const of = this.caseOf(caseId);
    const { intoCaseId } = of;
    if (of.status !== 'merging' || intoCaseId === undefined) return;
    const ending = { caseId, intoCaseId, at };
    try {
      const { status } = this.caseOf(intoCaseId);
      if (status !== 'open') throw new CaseNotOpen(intoCaseId, status);
      for (const entry of openEntries(of)) {
        this.finishFiling(caseId, entry);
        yield;
        const { filing } = this.documentOf(entry.documentId);
        if (filing?.caseId === caseId) yield* this.file(entry.documentId, intoCaseId, caseId);
        this.note(caseId, entry);
        yield;
      }
    } catch (error) {
      if (!(error instanceof CaseNotOpen)) throw error;
      return this.toCase(new orders.AbandonMerge({ ...ending, reason }, program));
    }
    this.toCase(new orders.CompleteMerge(ending, program));
  }

  private note(caseId: string, { documentId, entry }: { documentId: string; entry: number }): void {
    const document = this.documentOf(documentId);
    if (!hasLeft(document, { caseId, entry })) return;
    const left = { caseId, documentId, entry, at };
    this.toCase(
      document.filing
        ? new NoteMove({ ...left, toCaseId: document.filing.caseId }, program)
        : new VoidEntry({ ...left, reason }, program),
    );
  }

  private *split(caseId: string, documentId: string): Generator<void> {
    if (this.caseOf(caseId).status !== 'open') return;
    if (this.documentOf(documentId).filing?.caseId !== caseId) return;
    const id = `${caseId}-${this.cases.size}`;
    yield;
    this.open(id, { caseId, documentIds: [documentId], reason });
    yield;
    yield* this.file(documentId, id, caseId);
  }

  /** As when all in it was done. */
  private *close(caseId: string): Generator<void> {
    const examined = this.caseOf(caseId).entries.map(({ entry }) => entry);
    yield;
    this.toCase(new orders.SetResult({ caseId, result: 'granted', at }, program));
    this.toCase(
      new orders.ClassifyCase({ caseId, classId: foundClass.classId, foundClass, at }, program),
    );
    this.toCase(new orders.CloseCase({ caseId, examined, foundClass, at }, program));
  }

  private *file(documentId: string, caseId: string, movedFrom?: string): Generator<void> {
    const before = this.documentOf(documentId).filing;
    if (movedFrom === undefined ? before !== undefined : before?.caseId !== movedFrom) return;
    const moved = movedFrom === undefined ? {} : { movedFrom };
    this.toCase(new TakeIn({ caseId, documentId, at, ...moved }, program));
    yield;
    const given = entryOf(this.caseOf(caseId), documentId);
    if (!given) return;
    yield;
    this.finishFiling(caseId, given);
    yield;
    if (this.documentOf(documentId).filing?.caseId !== caseId) return; // the order ends with a refusal
    if (movedFrom !== undefined && before)
      this.toCase(
        new NoteMove(
          { caseId: movedFrom, documentId, entry: before.entry, toCaseId: caseId, at },
          program,
        ),
      );
  }

  /** What the handler does with an entry, and the policy `finish-filing` again. */
  finishFiling(caseId: string, given: ReturnType<typeof openEntries>[number]): void {
    const { documentId, entry, movedFrom } = given;
    if (hasLeft(this.documentOf(documentId), { caseId, entry })) return;
    const place = { documentId, caseId, entry, caseUnitId: 'riverside.permits' };
    try {
      this.toDocument(
        movedFrom === undefined
          ? documents.order('FileDocument', program, place)
          : documents.order('RefileDocument', program, {
              ...place,
              fromCaseId: movedFrom,
              reason,
            }),
      );
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.toCase(new VoidEntry({ caseId, documentId, entry, reason, at }, program));
    }
  }

  /** What the policies come to in the end: of filings, mergers, splits, moves. */
  settle(): void {
    this.settleFilings();
    for (const caseId of this.cases.keys())
      for (const steps = this.carryOut(caseId); !steps.next().done;);
    for (const [id, { caseId, documentIds: moved }] of this.splits)
      for (const documentId of moved)
        if (this.isOpen(caseId) && this.isOpen(id))
          for (const steps = this.file(documentId, id, caseId); !steps.next().done;);
    this.settleFilings();
  }

  private isOpen(caseId: string): boolean {
    return this.caseOf(caseId).status === 'open';
  }

  private settleFilings(): void {
    for (const caseId of this.cases.keys())
      for (const open of openEntries(this.caseOf(caseId))) this.finishFiling(caseId, open);
    for (const caseId of this.cases.keys())
      for (const { documentId, entry } of openEntries(this.caseOf(caseId)))
        if (hasLeft(this.documentOf(documentId), { caseId, entry }))
          this.toCase(new VoidEntry({ caseId, documentId, entry, reason, at }, program));
  }
}

interface Order {
  readonly kind: 'take-in' | 'move' | 'take-out' | 'merge' | 'split' | 'close';
  readonly documentId: string;
  readonly caseId: string;
  readonly toCaseId: string;
}

/** The handler refuses what is to go from a case into itself. */
const anOrder = fc
  .record<Order>({
    kind: fc.constantFrom(
      ...(['take-in', 'take-in', 'take-in', 'move', 'move', 'take-out'] as const),
      ...(['merge', 'merge', 'split', 'close'] as const),
    ),
    documentId: fc.constantFrom(...documentIds),
    caseId: fc.constantFrom(...caseIds),
    toCaseId: fc.constantFrom(...caseIds),
  })
  .filter(({ kind, caseId, toCaseId }) => !['move', 'merge'].includes(kind) || caseId !== toCaseId);

/** Lets the step happen, or the order end with its refusal. */
const next = (steps: Generator<void>): boolean => {
  try {
    return steps.next().done !== true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return false;
  }
};

describe('Filing by two programs at once, either of which may die at any step', () => {
  it('leaves each document in one case at most, and each entry with its fate', () =>
    fc.assert(
      fc.property(
        fc.array(anOrder, { maxLength: 14 }),
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 14, maxLength: 14 }),
        (orders, turns, lives) => {
          const office = new Office();
          const programs = [
            [...orders.entries()].filter(([i]) => i % 2 === 0),
            [...orders.entries()].filter(([i]) => i % 2 === 1),
          ];
          const running = programs
            .map(
              (own) =>
                function* (): Generator<void> {
                  for (const [index, one] of own) {
                    const steps = office.steps(one);
                    for (let life = lives[index] ?? 9; life > 0 && next(steps); life--) yield;
                  }
                },
            )
            .map((run) => run());
          for (const turn of turns) running[turn ? 0 : 1]?.next();
          for (const rest of running) while (!rest.next().done);
          office.settle();
          for (const documentId of documentIds) {
            const { filing } = office.documentOf(documentId);
            const where = [...office.cases.keys()].filter((caseId) =>
              entryOf(office.caseOf(caseId), documentId),
            );
            expect(where).toEqual(filing ? [filing.caseId] : []);
          }
          for (const caseId of office.cases.keys()) {
            const { entries, status } = office.caseOf(caseId);
            expect(status).not.toBe('merging');
            if (status === 'merged') expect(openEntries(office.caseOf(caseId))).toEqual([]);
            expect(entries.map(({ entry }) => entry)).toEqual(entries.map((_, index) => index + 1));
            for (const { fate, documentId, entry } of entries)
              if (fate === 'open')
                expect(office.documentOf(documentId).filing).toMatchObject({ caseId, entry });
          }
        },
      ),
      { numRuns: 2_000 },
    ));
});
