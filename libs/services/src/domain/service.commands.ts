import { command } from '@chancery/kernel';
import type { CheckedDefinition, Names, ServiceDefinition } from './service.terms.js';

/** Open a service of an authority. Its id is `<authorityId>.<code>`. Nobody sees it before a version is published. */
export class OpenService extends command('OpenService')<{
  readonly serviceId: string;
  readonly authorityId: string;
  readonly code: string;
  readonly names: Names;
  readonly at: string;
}> {}

/**
 * Publish the next version of a service as a whole. What somebody began by the version before may be sent for
 * `graceDays`. `checked` is looked up.
 */
export class PublishServiceVersion extends command('PublishServiceVersion', { looksUp: true })<{
  readonly serviceId: string;
  readonly definition: ServiceDefinition;
  readonly graceDays: number;
  readonly checked?: CheckedDefinition;
  readonly at: string;
}> {}

/** Nothing can be sent for a while. `words` tell people why, and `until` when to come again. */
export class SuspendService extends command('SuspendService')<{
  readonly serviceId: string;
  readonly words: Names;
  readonly until?: string;
  readonly at: string;
}> {}

export class ResumeService extends command('ResumeService')<{
  readonly serviceId: string;
  readonly at: string;
}> {}

/** Nothing can be sent any more. `words` tell people what to do instead. */
export class RetireService extends command('RetireService')<{
  readonly serviceId: string;
  readonly words: Names;
  readonly at: string;
}> {}

export type ServiceCommand =
  OpenService | PublishServiceVersion | SuspendService | ResumeService | RetireService;
