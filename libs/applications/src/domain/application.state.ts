import type { Grant } from '@chancery/kernel';

export interface ActiveApplication {
  readonly status: 'active';
  readonly name: string;
  readonly grants: readonly Grant[];
}

export type Application =
  | { readonly status: 'absent' }
  | ActiveApplication
  | { readonly status: 'deactivated'; readonly name: string };
