import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ActionNotAllowedNow,
  AlreadyFiled,
  documentStream,
  DocumentNotFound,
  FileDocument,
  NotFiledHere,
  RefileDocument,
} from '@chancery/documents/contract';
import type { Document } from '@chancery/documents/rules';
import { CommandRunner } from '@chancery/event-store';
import { service, type CommandContext, type Principal } from '@chancery/kernel';
import { NoteMove, VoidEntry } from '../domain/case.commands.js';
import { caseStream } from '../domain/case.decider.js';
import { entryOf, type Case, type Entry, type PresentCase } from '../domain/case.state.js';
import type { CaseOutcome } from './case-outcome.js';

const refusals = [ActionNotAllowedNow, AlreadyFiled, DocumentNotFound, NotFiledHere];

/** Is this refusal for good, so that the entry stays empty? */
export const isForGood = (error: unknown): error is Error =>
  refusals.some((refusal) => error instanceof refusal);

interface Ordered {
  readonly at: string;
  readonly by: Principal;
  readonly context: CommandContext | undefined;
  readonly reason?: string;
}

/** Puts documents under the entries that a case gave out, and tells cases what became of their entries. */
@Injectable()
export class Filing {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
  ) {}

  /** Files the document, or moves it from the case that the entry names. Throws what the document refuses with. */
  async file(
    of: PresentCase,
    { entry, documentId, movedFrom }: Entry,
    ordered: Ordered,
  ): Promise<void> {
    const { caseId, unitId: caseUnitId } = of;
    const { at, by, context, reason = 'Moved' } = ordered;
    const place = { documentId, caseId, caseUnitId, entry, at };
    await this.bus.execute(
      movedFrom === undefined
        ? new FileDocument(place, by, context)
        : new RefileDocument({ ...place, fromCaseId: movedFrom, reason }, by, context),
    );
  }

  voided(entry: Named, reason: string, ordered: Ordered): Promise<CaseOutcome> {
    const { at, by, context } = ordered;
    return this.runner.run(
      caseStream,
      entry.caseId,
      new VoidEntry({ ...named(entry), at, reason }, program(by), context),
    );
  }

  movedOut(entry: Named, toCaseId: string, ordered: Ordered): Promise<CaseOutcome> {
    const { at, by, context } = ordered;
    return this.runner.run(
      caseStream,
      entry.caseId,
      new NoteMove({ ...named(entry), at, toCaseId }, program(by), context),
    );
  }

  async caseOf(caseId: string): Promise<Case> {
    return (await this.runner.load(caseStream, caseId)).state;
  }

  async documentOf(documentId: string): Promise<Document> {
    return (await this.runner.load(documentStream, documentId)).state;
  }
}

interface Named {
  readonly caseId: string;
  readonly documentId: string;
  readonly entry: number;
}

const named = ({ caseId, documentId, entry }: Named): Named => ({ caseId, documentId, entry });

/** What became of an entry is noted by the program, whoever ordered what led to it. */
const program = ({ authorityId }: Principal): Principal => service('filing', authorityId);

/** The entry that a document was given. */
export const givenEntry = ({ state }: CaseOutcome, documentId: string): [PresentCase, Entry] => {
  const entry = state.status === 'absent' ? undefined : entryOf(state, documentId);
  if (state.status === 'absent' || !entry) throw new Error(`No entry was given to ${documentId}.`);
  return [state, entry];
};
