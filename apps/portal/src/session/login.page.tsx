import type { IdentityProvider } from '../providers/identity-provider.js';
import { page, Titled } from '../shell/page.js';
import { wordsFor } from '../shell/words.js';
import type { LoginQuery } from './login.params.js';
import type { Visitor } from './visitor.js';

/** The ways to log in, each a link: the provider is another site. */
export const loginPage = (
  visitor: Visitor,
  providers: readonly IdentityProvider[],
  { to = '/', level, failed, further }: LoginQuery,
): string => {
  const say = wordsFor(visitor);
  const query = new URLSearchParams({ to, ...(level && { level }), ...(further && { further }) });
  return page(
    visitor,
    { title: say('portal.login'), hasFaults: failed !== undefined },
    <Titled title={say('portal.login')}>
      {failed !== undefined && (
        <div className="error-summary" role="alert">
          <p>{say('portal.login.failed')}</p>
        </div>
      )}
      {providers.length === 0 && <p>{say('portal.login.none')}</p>}
      {providers.length > 0 && <p>{say('portal.login.how')}</p>}
      <ul className="buttons">
        {providers.map(({ id, names }) => (
          <li key={id}>
            <a className="button" href={`/login/start?provider=${id}&${query.toString()}`}>
              {names[visitor.language]}
            </a>
          </li>
        ))}
      </ul>
      <p>{say('portal.login.asks')}</p>
      <p>
        <a href="/access">{say('portal.openByCode')}</a>
      </p>
    </Titled>,
  );
};
