import type { ReactElement } from 'react';
import type { Visitor } from '../session/visitor.js';
import { wordsFor } from './words.js';

/** Help, and what has to be said: at the same place on each page (WCAG 2.2, 3.2.6). */
export const Footer = ({ visitor }: { readonly visitor: Visitor }): ReactElement => {
  const say = wordsFor(visitor);
  return (
    <footer className="portal-footer">
      <nav aria-label={say('portal.footer')}>
        <ul>
          <li>
            <a href="/help">{say('portal.help')}</a>
          </li>
          <li>
            <a href="/access">{say('portal.openByCode')}</a>
          </li>
          <li>
            <a href="/accessibility">{say('portal.accessibility')}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
};
