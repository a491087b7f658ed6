import { LRUCache } from 'lru-cache';
import type { Principal } from '@chancery/kernel';

/** Finds out who an officer is: posts, overseen units, clearance. The app binds it to the directory. */
export abstract class PrincipalSource {
  /** `undefined`: nobody of this id is an active officer. */
  abstract find(officerId: string): Promise<Principal | undefined>;

  /** The principal as they act for another officer. Throws the app's refusal if they may not, now. */
  abstract findActing(by: Principal, holderId: string): Promise<Principal>;
}

/**
 * Remembers officers for a moment, so that a burst of requests asks once. A post that ends is felt after
 * that moment at the latest; that somebody is unknown is never remembered.
 */
export class BriefMemory extends PrincipalSource {
  private readonly known: LRUCache<string, Principal>;
  private readonly acting: LRUCache<string, Principal, Principal>;

  constructor(source: PrincipalSource, momentMs: number) {
    super();
    const bounds = { max: 10_000, ttl: momentMs };
    this.known = new LRUCache({ ...bounds, fetchMethod: (officerId) => source.find(officerId) });
    this.acting = new LRUCache({
      ...bounds,
      fetchMethod: (both, _, { context: by }) => source.findActing(by, both.split(' ')[1] ?? ''),
    });
  }

  find(officerId: string): Promise<Principal | undefined> {
    return this.known.fetch(officerId);
  }

  findActing(by: Principal, holderId: string): Promise<Principal> {
    return this.acting.forceFetch(`${by.id} ${holderId}`, { context: by });
  }
}
