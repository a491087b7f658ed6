import type { ReactElement } from 'react';
import { useClocks } from '../api/documents.js';
import { dayOf } from '../words/dates.js';
import { useLocale, useWords } from '../words/words.js';
import { isKey } from '@chancery/words';

/** The terms of a document: until when, and by which steps that date came about. */
export const Clocks = ({ documentId }: { readonly documentId: string }): ReactElement | null => {
  const { data = [] } = useClocks(documentId);
  return <ClockList clocks={data} />;
};

interface Clock {
  readonly clockId: string;
  readonly role: string;
  readonly isSuspended: boolean;
  readonly dueDate?: string;
  readonly steps?: readonly object[];
}

/** Terms, each with the steps to its date. */
export const ClockList = ({
  clocks,
}: {
  readonly clocks: readonly Clock[];
}): ReactElement | null => {
  const t = useWords();
  const language = useLocale();
  if (clocks.length === 0) return null;
  return (
    <>
      <h3>{t('desk.clock.title')}</h3>
      {clocks.map((clock) => {
        const role = `desk.clock.${clock.role}`;
        return (
          <details key={clock.clockId} className="clock">
            <summary>
              {isKey(role) ? t(role) : clock.role}:{' '}
              {clock.isSuspended
                ? t('desk.clock.suspended')
                : t('desk.clock.until', { day: dayOf(language, clock.dueDate) })}
            </summary>
            <ol className="steps small">
              {(clock.steps ?? []).map((step, index) => (
                <li key={index} className="wrap">
                  {stepWords(step)}
                </li>
              ))}
            </ol>
          </details>
        );
      })}
    </>
  );
};

/** A step as it was counted: its rule, date, amount and the law it rests on. */
const stepWords = (step: object): string => {
  const known = step as Readonly<Record<string, unknown>>;
  return ['rule', 'amount', 'unit', 'date', 'basis']
    .map((name) => known[name])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' ');
};
