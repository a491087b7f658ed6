import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpRules, type DeadlinePolicy } from '@chancery/deadlines/contract';
import { LookUpAuthority } from '@chancery/directory/contract';
import { LookUpDocument, type DocumentStanding } from '@chancery/documents/contract';
import { service, type Principal, type Sender } from '@chancery/kernel';
import type { Custody, LookedClock } from '../domain/looked.terms.js';

type Clock = DocumentStanding['clocks'][number];

const dayMs = 86_400_000;
const program = 'matters';
/** For how long the zone of an authority is taken to be what it was. */
const memoryMs = 60_000;

/** Looks up the document that a matter follows. A party is looked up nothing for: it has no rights in documents. */
@Injectable()
export class Custodies {
  constructor(private readonly queries: QueryBus) {}

  standingOf(documentId: string, by: Sender): Promise<DocumentStanding | undefined> {
    const asker: Principal = by.kind === 'party' ? service(program, by.authorityId) : by;
    return this.queries.execute(new LookUpDocument(documentId, asker));
  }

  /** Undefined where who asks may not read the document. The terms are looked up only where they are wanted. */
  async of(
    documentId: string,
    by: Sender,
    { at, withClocks = false }: { readonly at: string; readonly withClocks?: boolean },
  ): Promise<Custody | undefined> {
    const document = await this.standingOf(documentId, by);
    if (!document) return undefined;
    const { situation, accessLevel, custody, isCustodian, isHead } = document;
    const isOpen = !['closed', 'refused', 'forwarded'].includes(situation);
    const authority = await this.queries.execute(
      new LookUpAuthority(document.authorityId, memoryMs),
    );
    const clocks = withClocks ? await this.clocksOf(document, at) : [];
    return {
      ...{ isReadable: true, isCustodian, isHead, isOpen, accessLevel, clocks },
      ...{ timeZone: authority?.timeZone ?? 'UTC', unitId: custody.unitId },
      ...(custody.officerId !== undefined && { officerId: custody.officerId }),
    };
  }

  /** The policy by which a clock is counted, in the version that it keeps. */
  async policyOf(authorityId: string, clock: Clock, at: string): Promise<DeadlinePolicy> {
    const { policyId, policyVersion, calendarVersion } = clock;
    const { startedAt } = clock.clock;
    const versions = { policyId, policyVersion, calendarVersion };
    const wanted = { ...versions, startedAt, instants: [at], spans: [] };
    const found = await this.queries.execute(new LookUpRules(authorityId, wanted));
    return found.rules.policy;
  }

  private clocksOf(
    { authorityId, clocks }: DocumentStanding,
    at: string,
  ): Promise<readonly LookedClock[]> {
    const running = clocks.filter(({ role, stopped }) => role === 'statutory' && !stopped);
    return Promise.all(
      running.map(async (clock) => {
        const { suspensions } = await this.policyOf(authorityId, clock, at);
        return { clockId: clock.clockId, grounds: suspensions, stood: stoodBy(clock, at) };
      }),
    );
  }
}

/** The days that a clock has stood on each ground. */
const stoodBy = ({ clock: { pauses } }: Clock, at: string): Readonly<Record<string, number>> => {
  const stood: Record<string, number> = {};
  for (const { ground, from, to = at } of pauses) {
    const days = Math.ceil((Date.parse(to) - Date.parse(from)) / dayMs);
    stood[ground] = (stood[ground] ?? 0) + days;
  }
  return stood;
};
