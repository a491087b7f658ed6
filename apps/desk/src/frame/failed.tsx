import type { ReactElement } from 'react';
import { Button } from '@chancery/ui';
import { useFailureWords } from '../actions/refusal-notice.js';
import { useWords } from '../words/words.js';

interface Props {
  readonly error: Error;
  readonly onAgain: () => void;
}

/** What could not be shown, and another try. */
export const Failed = ({ error, onAgain }: Props): ReactElement => {
  const t = useWords();
  return (
    <div className="notice bad" role="alert">
      <p>{useFailureWords()(error)}</p>
      <Button onClick={onAgain}>{t('desk.form.reload')}</Button>
    </div>
  );
};
