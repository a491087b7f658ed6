import type { ReactElement } from 'react';
import type { Visitor } from '../session/visitor.js';
import { wordsFor } from './words.js';

/** What is wrong with a field of a form; `field` is the id of its control. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/** All that is wrong with a form, on top of it, each with a link to its field. It is announced when it appears. */
export const ErrorSummary = ({
  visitor,
  faults,
}: {
  readonly visitor: Visitor;
  readonly faults: readonly Fault[];
}): ReactElement | null =>
  faults.length === 0 ? null : (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 id="error-summary-title">{wordsFor(visitor)('portal.faults')}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
