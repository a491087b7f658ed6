import { DomainError } from '@chancery/kernel';

/** The scanner cannot be reached, or cannot scan at present. What waits for it is scanned when it is back. */
export class ScannerUnavailable extends DomainError {
  readonly code = 'scanner-unavailable' as const;
  override readonly isPassing = true;
  constructor(override readonly cause: Error) {
    super(
      'The scanner for malicious software cannot be reached. Start clamd, or leave out CHANCERY_CLAMD.',
    );
  }
}
