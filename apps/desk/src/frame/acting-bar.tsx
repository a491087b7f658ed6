import type { ReactElement } from 'react';
import { Button } from '@chancery/ui';
import { endActing } from '../api/acting-for.js';
import { useNames } from '../api/directory.js';
import { useMe } from '../session/session.js';
import { wordsOfRight } from '../words/terms.js';
import { useWords } from '../words/words.js';

/** On every page, while one acts in the place of another: for whom, and with what rights. */
export const ActingBar = (): ReactElement | null => {
  const t = useWords();
  const names = useNames();
  const { behalf } = useMe();
  if (!behalf) return null;
  return (
    <div className="acting-bar" role="region" aria-label={t('desk.away.acting')}>
      <p className="wrap">
        <strong>{t('desk.away.actingFor', { holder: names(behalf.officerId) })}</strong>{' '}
        {behalf.rights.map((right) => wordsOfRight(t, right)).join(', ')}
      </p>
      <Button onClick={endActing}>{t('desk.away.stop')}</Button>
    </div>
  );
};
