import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { deriveId } from '@chancery/event-store';
import { fieldAt, fieldsIn, type Answers } from '@chancery/forms';
import { concerns, type PartyPrincipal } from '@chancery/kernel';
import { LookUpParty } from '@chancery/parties';
import {
  assuranceNeeded,
  demandSender,
  FindLastAnswers,
  formOf,
  GetOffer,
  ServiceNotOpen,
  type Offer,
  type ServiceDefinition,
} from '@chancery/services';
import { Authorities } from '../session/authorities.js';
import type { Visitor } from '../session/visitor.js';
import { DraftChanged, DraftNotFound } from './draft.errors.js';
import { Drafts, type Draft, type DraftContent } from './drafts.js';

/** A draft with the definition that it follows, for whoever fills it in. */
export interface Opened {
  readonly draft: Draft;
  readonly definition: ServiceDefinition;
  readonly by: PartyPrincipal;
}

export const holderOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Begins drafts, opens them for those who filled them in, and keeps them. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly queries: QueryBus,
    private readonly drafts: Drafts,
    private readonly authorities: Authorities,
  ) {}

  async offer(serviceId: string, version?: number): Promise<Offer> {
    const offer = await this.queries.execute(new GetOffer(serviceId, version));
    await this.authorities.get(offer.authorityId);
    return offer;
  }

  /**
   * A new draft of the last version. `secret` is that of a browser without a login. Throws what keeps the visitor from
   * the service.
   */
  async begin(visitor: Visitor, serviceId: string, secret: string): Promise<Draft> {
    const { authorityId, status, notice, shown } = await this.offer(serviceId);
    if (status !== 'open') throw new ServiceNotOpen(serviceId, notice ?? undefined);
    const { definition, version } = shown;
    const isOpenToAll = assuranceNeeded(definition) === 'none' && !visitor.isLoggedIn;
    const draftId = visitor.newId({ id: secret }, `draft ${serviceId}`);
    const by = isOpenToAll
      ? visitor.nobodyIn(authorityId, deriveId('party', draftId))
      : await visitor.partyIn(authorityId, { power: 'submit', serviceId });
    demandSender(definition, by, { ...this.ageOf(visitor), at: visitor.at });
    const first = await this.firstAnswers(definition, serviceId, by);
    const pageId = formOf(definition).pages[0]?.id ?? '';
    const content: DraftContent = { ...first, files: [], pageId };
    const draft = { draftId, authorityId, partyId: concerns(by), serviceId, version, content };
    await this.drafts.begin(draft, isOpenToAll ? holderOf(secret) : undefined);
    return { ...draft, revision: 0 };
  }

  /** Throws DraftNotFound, also for all others; and LoginNeeded for one that was begun with a login. */
  async open(visitor: Visitor, draftId: string, secret: string | undefined): Promise<Opened> {
    const found = await this.drafts.find(draftId);
    if (!found) throw new DraftNotFound(draftId);
    const { holder, ...draft } = found;
    const by = holder
      ? visitor.nobodyIn(draft.authorityId, draft.partyId)
      : await visitor.partyIn(draft.authorityId, { power: 'submit', serviceId: draft.serviceId });
    const isOwn = holder
      ? secret !== undefined && timingSafeEqual(holder, holderOf(secret))
      : concerns(by) === draft.partyId;
    if (!isOwn) throw new DraftNotFound(draftId);
    const { shown } = await this.offer(draft.serviceId, draft.version);
    return { draft, definition: shown.definition, by };
  }

  /** Throws DraftChanged where another window was faster. */
  async save(draft: Draft, changed: Partial<DraftContent>): Promise<Draft> {
    const next = { ...draft, content: { ...draft.content, ...changed } };
    if (!(await this.drafts.save(next))) throw new DraftChanged(draft.draftId);
    return { ...next, revision: draft.revision + 1 };
  }

  remove({ draftId }: Draft): Promise<void> {
    return this.drafts.remove(draftId);
  }

  ageOf({ session }: Visitor): { readonly bornOn?: string } {
    const bornOn = session?.content.claimed?.birthDate;
    return bornOn === undefined ? {} : { bornOn };
  }

  /** What is known already, and from where: the login, the confirmed contact, what was sent last. */
  private async firstAnswers(
    definition: ServiceDefinition,
    serviceId: string,
    by: PartyPrincipal,
  ): Promise<Pick<DraftContent, 'answers' | 'prefilled'>> {
    const form = formOf(definition);
    const wanted = Object.entries(form.prefill ?? {});
    if (wanted.length === 0 || by.assurance === 'none') return { answers: {}, prefilled: {} };
    const party = await this.queries.execute(new LookUpParty(by.authorityId, concerns(by)));
    const last = await this.queries.execute(new FindLastAnswers(serviceId, concerns(by)));
    const known: Readonly<Record<string, string | undefined>> = {
      'party.name': party?.name,
      'party.email': party?.emailConfirmed ? party.email : undefined,
      'claim.givenName': party?.givenName,
      'claim.familyName': party?.familyName,
      'claim.birthDate': party?.birthDate,
    };
    const top = fieldsIn(form).map(({ path }) => path);
    const found = wanted.flatMap(([pointer, source]): readonly [string, unknown, string][] => {
      if (!top.includes(pointer) || !fieldAt(form, pointer)) return [];
      const name = pointer.slice(1);
      const given = last?.answers as Answers | undefined;
      const value = source === 'last-submission' ? given?.[name] : known[source];
      return value === undefined ? [] : [[name, value, source]];
    });
    return {
      answers: Object.fromEntries(found.map(([name, value]) => [name, value])),
      prefilled: Object.fromEntries(found.map(([name, , source]) => [`/${name}`, source])),
    };
  }
}
