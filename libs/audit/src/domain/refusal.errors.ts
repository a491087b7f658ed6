import { DomainError } from '@chancery/kernel';

/** Refusals are read by auditors of the authority. */
export class RefusalsForAuditors extends DomainError {
  readonly code = 'refusals-for-auditors' as const;
  constructor() {
    super('Only an auditor of the authority reads what was refused. Ask one of them.');
  }
}
