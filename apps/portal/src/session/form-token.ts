import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OfficeKeys } from '@chancery/read-store';

/**
 * Tokens that show that a form is one of ours: an HMAC of a secret that the browser keeps in a cookie and of its
 * session. A page of another site knows neither.
 */
@Injectable()
export class FormTokens {
  constructor(private readonly keys: OfficeKeys) {}

  newSecret(): string {
    return randomBytes(16).toString('base64url');
  }

  tokenOf(formSecret: string, session: string | undefined): string {
    return createHmac('sha256', this.keys.of('portal form token'))
      .update(`${formSecret}\n${session ?? ''}`)
      .digest('base64url');
  }

  isRight(given: string, expected: string): boolean {
    const [one, other] = [Buffer.from(given), Buffer.from(expected)];
    return one.length === other.length && timingSafeEqual(one, other);
  }
}
