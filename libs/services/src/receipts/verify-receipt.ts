import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LookUpAuthority } from '@chancery/directory/contract';
import { decodeJwt } from 'jose';
import { FindReceiptKeys, VerifyReceipt, type ReceiptVerdict } from '../services.messages.js';
import { ReceiptKeys, type PublishedKey } from './receipt-keys.js';
import type { Receipt } from './receipt.js';

/** Longer than any receipt. */
const mostCharacters = 100_000;

/** An authority that was never opened has no keys, and none are made for it. */
const isKnown = async (queries: QueryBus, authorityId: string): Promise<boolean> =>
  (await queries.execute(new LookUpAuthority(authorityId, 10_000))) !== undefined;

@QueryHandler(FindReceiptKeys)
export class FindReceiptKeysHandler implements IQueryHandler<FindReceiptKeys> {
  constructor(
    private readonly queries: QueryBus,
    private readonly keys: ReceiptKeys,
  ) {}

  async execute({ authorityId }: FindReceiptKeys): Promise<readonly PublishedKey[]> {
    return (await isKnown(this.queries, authorityId)) ? this.keys.published(authorityId) : [];
  }
}

@QueryHandler(VerifyReceipt)
export class VerifyReceiptHandler implements IQueryHandler<VerifyReceipt> {
  constructor(
    private readonly queries: QueryBus,
    private readonly keys: ReceiptKeys,
  ) {}

  async execute({ jws }: VerifyReceipt): Promise<ReceiptVerdict> {
    const authorityId = claimedAuthority(jws.trim());
    if (authorityId === undefined || !(await isKnown(this.queries, authorityId)))
      return { isValid: false };
    const text = await this.keys.opened(authorityId, jws.trim());
    if (text === undefined) return { isValid: false };
    const { receiptId, submittedAt } = JSON.parse(text) as Receipt;
    return { isValid: true, receiptId, authorityId, submittedAt };
  }
}

const claimedAuthority = (jws: string): string | undefined => {
  if (jws.length > mostCharacters) return undefined;
  try {
    const { authorityId } = decodeJwt(jws);
    return typeof authorityId === 'string' && authorityId.length < 100 ? authorityId : undefined;
  } catch {
    return undefined;
  }
};
