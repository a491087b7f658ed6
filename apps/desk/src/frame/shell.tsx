import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { Link, useLocation } from 'wouter';
import { Button, LiveRegion } from '@chancery/ui';
import { forgetActing } from '../api/acting-for.js';
import { actFor, actingUnit } from '../api/acting-unit.js';
import { useNames } from '../api/directory.js';
import { dropAllDrafts } from '../drafts/drafts.js';
import { useFollowing, useIsLive } from '../live/use-live.js';
import { IdleWarning } from '../session/idle-warning.js';
import { useMe } from '../session/session.js';
import { signOut } from '../session/standing.js';
import { useWords } from '../words/words.js';
import { ActingBar } from './acting-bar.js';
import { Keys } from './keys.js';
import { placesOf } from './places.js';

const Palette = lazy(() => import('./palette.js').then(({ Palette: it }) => ({ default: it })));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

type Over = 'palette' | 'keys' | undefined;

/** What stands around every screen: where one is, who one is, where one can go. */
export const Shell = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const t = useWords();
  const [over, setOver] = useState<Over>();
  useFollowing();
  useShortcuts(setOver);
  return (
    <>
      <a className="skip" href="#content">
        {t('desk.skip')}
      </a>
      <header className="head">
        <Link className="brand" href="/">
          {t('desk.title')}
        </Link>
        <Button look="bare" className="find" shortcut="Ctrl+K" onClick={() => setOver('palette')}>
          {t('desk.palette.button')}
        </Button>
        <Standing />
        <Account />
      </header>
      <ActingBar />
      <div className="body">
        <Menu />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <LiveRegion />
      <IdleWarning />
      <Suspense>
        {over === 'palette' && <Palette onClose={() => setOver(undefined)} />}
        {over === 'keys' && <Keys onClose={() => setOver(undefined)} />}
      </Suspense>
    </>
  );
};

const Menu = (): ReactElement => {
  const t = useWords();
  const [at] = useLocation();
  return (
    <nav className="menu" aria-label={t('desk.menu')}>
      <ul>
        {placesOf(useMe()).map(({ path, words }) => (
          <li key={path}>
            <Link href={path} aria-current={at === path ? 'page' : undefined}>
              {t(words)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Standing = (): ReactElement => {
  const t = useWords();
  const isLive = useIsLive();
  return (
    <span className={isLive ? 'standing' : 'standing is-away'}>
      {t(isLive ? 'desk.live.on' : 'desk.live.off')}
    </span>
  );
};

const Account = (): ReactElement => {
  const t = useWords();
  const me = useMe();
  const names = useNames();
  const leave = async (): Promise<void> => {
    await signOut();
    await dropAllDrafts().catch(() => undefined);
    forgetActing();
    location.assign('/desk/');
  };
  return (
    <div className="account">
      <span className="wrap">{names(me.id)}</span>
      {me.posts.length > 1 ? (
        <select
          className="input"
          aria-label={t('desk.actingUnit')}
          defaultValue={actingUnit() ?? me.actingUnitId}
          onChange={(event) => {
            actFor(event.target.value);
            location.reload();
          }}
        >
          {me.posts.map(({ unitId }) => (
            <option key={unitId} value={unitId}>
              {names(unitId)}
            </option>
          ))}
        </select>
      ) : (
        <span className="unit wrap">{names(me.actingUnitId)}</span>
      )}
      <Button look="bare" onClick={() => void leave()}>
        {t('desk.signOut')}
      </Button>
    </div>
  );
};

/** Ctrl-K for the palette, `?` for the keys, `g` and a letter for a screen. */
const useShortcuts = (setOver: (over: Over) => void): void => {
  const me = useMe();
  const [, go] = useLocation();
  const before = useRef('');
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOver('palette');
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === '?') setOver('keys');
      const place =
        before.current === 'g' && placesOf(me).find(({ letter }) => letter === event.key);
      before.current = event.key;
      if (place) {
        event.preventDefault();
        event.stopPropagation();
        go(place.path);
      }
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [me, go, setOver]);
};
