import type { ReactElement } from 'react';
import { useWords } from '../words/words.js';

/** Until something is there; or, that the office does not answer. */
export const Waiting = ({ failed }: { readonly failed: boolean }): ReactElement => {
  const t = useWords();
  return (
    <main className="waiting" aria-busy={!failed}>
      <h1 className="unseen">{t('desk.title')}</h1>
      {failed ? (
        <div className="notice bad" role="alert">
          <p>{t('desk.refusal.unreachable')}</p>
        </div>
      ) : (
        <p role="status">{t('desk.loading')}</p>
      )}
    </main>
  );
};
