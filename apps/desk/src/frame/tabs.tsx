import type { ReactElement } from 'react';
import { Link } from 'wouter';

interface Props {
  readonly label: string;
  readonly at: string;
  readonly tabs: readonly {
    readonly key: string;
    readonly href: string;
    readonly words: string;
  }[];
}

/** Several lists at one place, each with an address of its own. */
export const Tabs = ({ label, at, tabs }: Props): ReactElement => (
  <nav className="parts no-print" aria-label={label}>
    <ul>
      {tabs.map(({ key, href, words }) => (
        <li key={key}>
          <Link href={href} aria-current={key === at ? 'page' : undefined}>
            {words}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
