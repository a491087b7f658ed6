import type { ReactElement } from 'react';
import { Dialog } from '@chancery/ui';
import { useWords, type Say } from '../words/words.js';
import { signInAddress } from './standing.js';

interface Props {
  readonly way: 'provider' | 'link' | 'none';
  /** The session has ended while the desk was open. */
  readonly isAgain?: boolean;
}

/** How to come in. Above an open desk it is a dialog: what is open stays, and is there when the officer is back. */
export const SignIn = ({ way, isAgain = false }: Props): ReactElement => {
  const t = useWords();
  if (isAgain)
    return (
      <Dialog title={t('desk.signIn.ended')} onClose={() => undefined}>
        <p>{t('desk.signIn.textsKept')}</p>
        <WayIn way={way} t={t} />
      </Dialog>
    );
  const failed = new URLSearchParams(location.search).get('failed');
  return (
    <main className="sign-in">
      <h1>{t('desk.title')}</h1>
      {failed && (
        <div className="notice bad" role="alert">
          <p>{t(failed === 'officer' ? 'desk.signIn.noOfficer' : 'desk.signIn.failed')}</p>
        </div>
      )}
      <WayIn way={way} t={t} />
    </main>
  );
};

const WayIn = ({ way, t }: { readonly way: Props['way']; readonly t: Say }): ReactElement => {
  if (way === 'provider')
    return (
      <p>
        <a className="button primary" href={signInAddress()}>
          {t('desk.signIn.button')}
        </a>
      </p>
    );
  if (way === 'none') return <p>{t('desk.signIn.notSetUp')}</p>;
  return (
    <>
      <p>{t('desk.signIn.byLink')}</p>
      <pre>npm run --silent sign-in -- riverside.olena</pre>
    </>
  );
};
