import type { ReactElement } from 'react';
import { locales, type Locale } from '@chancery/words';
import type { Visitor } from '../session/visitor.js';
import { PageForm } from './form.js';
import { wordsFor } from './words.js';

interface OfVisitor {
  readonly visitor: Visitor;
}

/** The name of the portal, its menu, who has logged in, and the languages: at the same place on each page. */
export const Header = ({ visitor }: OfVisitor): ReactElement => {
  const say = wordsFor(visitor);
  return (
    <header className="portal-header">
      <div className="portal-bar">
        <a className="portal-name" href="/">
          {say('portal.title')}
        </a>
        <Languages visitor={visitor} />
      </div>
      <nav className="portal-menu" aria-label={say('portal.menu')}>
        <ul>
          <Links visitor={visitor} />
          <Session visitor={visitor} />
        </ul>
      </nav>
    </header>
  );
};

const Links = ({ visitor }: OfVisitor): ReactElement => {
  const say = wordsFor(visitor);
  const { links } = visitor.surroundings.navigation;
  const shown = links.filter(({ isPersonal }) => !isPersonal || visitor.isLoggedIn);
  return (
    <>
      {shown.map(({ path, words }) => (
        <li key={path}>
          <a href={path} {...(path === visitor.path && { 'aria-current': 'page' })}>
            {say(words)}
          </a>
        </li>
      ))}
    </>
  );
};

const Session = ({ visitor }: OfVisitor): ReactElement => {
  const say = wordsFor(visitor);
  if (!visitor.session)
    return (
      <li>
        <a href={`/login?to=${encodeURIComponent(visitor.path)}`}>{say('portal.login')}</a>
      </li>
    );
  return (
    <li className="portal-session">
      <span>{visitor.name ?? say('portal.withCode')}</span>
      <PageForm visitor={visitor} action="/logout">
        <button className="link" type="submit">
          {say('portal.logout')}
        </button>
      </PageForm>
    </li>
  );
};

const ownNames: Readonly<Record<Locale, string>> = { en: 'English', uk: 'Українська' };

const Languages = ({ visitor }: OfVisitor): ReactElement => (
  <ul className="portal-languages" aria-label={wordsFor(visitor)('portal.languages')}>
    {locales.map((locale) => (
      <li key={locale} lang={locale}>
        {locale === visitor.language ? (
          <span aria-current="true">{ownNames[locale]}</span>
        ) : (
          <a
            href={`/language?to=${locale}&back=${encodeURIComponent(visitor.path)}`}
            hrefLang={locale}
          >
            {ownNames[locale]}
          </a>
        )}
      </li>
    ))}
  </ul>
);
