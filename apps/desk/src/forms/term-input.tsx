import { useState, type ReactElement } from 'react';
import { dayOf } from '../words/dates.js';
import { useLocale, useWords } from '../words/words.js';
import { lastDayOf } from './term-in-words.js';
import { useDaysOff } from './use-days-off.js';

interface Props {
  readonly described: Readonly<Record<string, string | boolean | undefined>>;
  /** A date, or what was written and means none, behind a question mark. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Whether something stands in a term that is no term. */
export const isUnclear = (value = ''): boolean => value.startsWith('?');

/** A term in words or as a day, with the day that it means beside it. */
export const TermInput = ({ described, value, onChange }: Props): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const isOff = useDaysOff();
  const [typed, setTyped] = useState<string>();
  const change = (text: string): void => {
    setTyped(text);
    const day = lastDayOf(text, today(), isOff);
    onChange(day ?? (text.trim() === '' ? '' : `?${text}`));
  };
  const isDay = value !== '' && !isUnclear(value);
  return (
    <>
      <input
        {...described}
        className="input"
        autoComplete="off"
        value={typed ?? value.replace(/^\?/, '')}
        onChange={(event) => change(event.target.value)}
      />
      <span className="small quiet" role="status">
        {isDay && t('desk.term.until', { day: dayOf(language, value) })}
      </span>
    </>
  );
};

/** Today where the officer is. */
const today = (): string => new Date().toLocaleDateString('sv');
