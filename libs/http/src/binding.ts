import type { Provider } from '@nestjs/common';

/** How something of the app's own is made from what its modules provide. */
export interface Binding<Thing> {
  readonly inject: readonly (abstract new (...args: never[]) => unknown)[];
  readonly useFactory: (...injected: never[]) => Thing;
}

export const bound = <Thing>(
  provide: symbol | (abstract new (...given: never[]) => unknown),
  { inject, useFactory }: Binding<Thing>,
): Provider => ({
  provide: provide as symbol,
  inject: [...inject],
  useFactory: useFactory as (...injected: unknown[]) => Thing,
});
