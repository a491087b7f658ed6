import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { AuthorityNotFound, ListAuthorities } from '@chancery/directory';
import { service } from '@chancery/kernel';

/** The ids of the authorities that this portal serves; undefined: all of the office. */
export const servedAuthorities = Symbol('served authorities');

/** An authority as the public knows it. */
export interface PublicAuthority {
  readonly authorityId: string;
  readonly name: string;
  readonly timeZone: string;
}

const rememberedMs = 5_000;
const mostAuthorities = 200;

/** The authorities of this portal, asked for every 5 s at most. */
@Injectable()
export class Authorities {
  private known: readonly PublicAuthority[] = [];
  private askedAt = -Infinity;

  constructor(
    private readonly queries: QueryBus,
    @Inject(servedAuthorities) private readonly served: readonly string[] | undefined,
  ) {}

  async all(): Promise<readonly PublicAuthority[]> {
    if (performance.now() - this.askedAt < rememberedMs) return this.known;
    const wish = { limit: mostAuthorities };
    const { rows } = await this.queries.execute(new ListAuthorities(service('portal'), wish));
    this.known = rows
      .filter(({ authorityId }) => this.served?.includes(authorityId) ?? true)
      .map(({ authorityId, name, timeZone }) => ({ authorityId, name, timeZone }));
    this.askedAt = this.known.length > 0 ? performance.now() : -Infinity;
    return this.known;
  }

  /** Throws AuthorityNotFound, also for one that another portal serves. */
  async get(authorityId: string): Promise<PublicAuthority> {
    const found = (await this.all()).find((each) => each.authorityId === authorityId);
    if (!found) throw new AuthorityNotFound(authorityId);
    return found;
  }
}
