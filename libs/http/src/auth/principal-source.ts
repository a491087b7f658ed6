import { LRUCache } from 'lru-cache';
import type { Principal } from '@chancery/kernel';

/** Finds out who an officer is: posts, overseen units, clearance. The app binds it to the directory. */
export abstract class PrincipalSource {
  /** `undefined`: nobody of this id is an active officer. */
  abstract find(officerId: string): Promise<Principal | undefined>;
}

/**
 * Remembers officers for a moment, so that a burst of requests asks once. A post that ends is felt after
 * that moment at the latest; that somebody is unknown is never remembered.
 */
export class BriefMemory extends PrincipalSource {
  private readonly known: LRUCache<string, Principal>;

  constructor(source: PrincipalSource, momentMs: number) {
    super();
    this.known = new LRUCache({
      max: 10_000,
      ttl: momentMs,
      fetchMethod: (officerId) => source.find(officerId),
    });
  }

  find(officerId: string): Promise<Principal | undefined> {
    return this.known.fetch(officerId);
  }
}
