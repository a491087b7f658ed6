import { Injectable } from '@nestjs/common';
import { NotFiledHere } from '@chancery/documents/contract';
import { mayRead, type Present } from '@chancery/documents/rules';
import { CommandRunner } from '@chancery/event-store';
import { service, type CommandContext, type Principal } from '@chancery/kernel';
import { TakeIn } from '../domain/case.commands.js';
import { caseStream } from '../domain/case.decider.js';
import { EntryBoundBySettlement } from '../domain/case.errors.js';
import { openEntries, type PresentCase } from '../domain/case.state.js';
import { partedBy } from '../domain/settlement-links.js';
import { derived, type CaseOutcome } from './case-outcome.js';
import { Filing, givenEntry, isForGood } from './filing.js';

interface Move {
  readonly caseId: string;
  readonly toCaseId: string;
  readonly reason: string;
  readonly at: string;
  readonly by: Principal;
  readonly context: CommandContext | undefined;
}

/** Moves documents between cases, each by its own orders under ids that derive from the one that moves it. */
@Injectable()
export class Moving {
  constructor(
    private readonly runner: CommandRunner,
    private readonly filing: Filing,
  ) {}

  /** All lie here, or there already by this very order; and no letter is parted from its reply. */
  async demandWhole(
    of: PresentCase,
    documentIds: readonly string[],
    { toCaseId, by }: Pick<Move, 'toCaseId' | 'by'>,
  ): Promise<void> {
    const { caseId } = of;
    const moved = await Promise.all(documentIds.map((id) => this.filing.documentOf(id)));
    moved.forEach((document, index) => {
      const where = document.situation === 'absent' ? undefined : document.filing?.caseId;
      const isReadable = document.situation !== 'absent' && mayRead(document, by);
      if (!isReadable || (where !== caseId && where !== toCaseId))
        throw new NotFiledHere(documentIds[index] ?? '', caseId);
    });
    const here = openEntries(of).map(({ documentId }) => this.filing.documentOf(documentId));
    const present = (await Promise.all(here)).filter(
      (one): one is Present => one.situation !== 'absent',
    );
    const links = partedBy(present, documentIds);
    if (links.length > 0) throw new EntryBoundBySettlement(caseId, links);
  }

  /** The other case gives an entry, the document goes there, this case says so. */
  async move(
    documentId: string,
    { caseId, toCaseId, reason, at, by, context }: Move,
  ): Promise<CaseOutcome> {
    const part = (name: string) => derived(context, `${documentId}.${name}`);
    const here = await this.filing.documentOf(documentId);
    const entry =
      here.situation === 'absent' || here.filing?.caseId !== caseId ? 0 : here.filing.entry;
    const taking = new TakeIn(
      { caseId: toCaseId, documentId, movedFrom: caseId, at },
      service('filing', by.authorityId),
      part('entry'),
    );
    const given = await this.runner.run(caseStream, toCaseId, taking);
    const [target, place] = givenEntry(given, documentId);
    try {
      await this.filing.file(target, place, { at, by, reason, context: part('move') });
    } catch (error) {
      if (!isForGood(error)) throw error;
      const ordered = { at, by, context: part('void') };
      await this.filing.voided({ ...place, caseId: toCaseId }, error.message, ordered);
      throw error;
    }
    return this.filing.movedOut({ caseId, documentId, entry }, toCaseId, {
      ...{ at, by, context: part('left') },
    });
  }
}
