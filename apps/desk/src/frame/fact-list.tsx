import type { ReactElement, ReactNode } from 'react';

/** What is said, and its value. */
export type Fact = readonly [label: string, value: ReactNode];

/** Facts below one another; those without a value are left out. */
export const FactList = ({ facts }: { readonly facts: readonly Fact[] }): ReactElement => (
  <dl className="facts">
    {facts
      .filter(([, value]) => Boolean(value))
      .map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="wrap">{value}</dd>
        </div>
      ))}
  </dl>
);
