import type { PublicAuthority } from '../session/authorities.js';
import type { Visitor } from '../session/visitor.js';
import { page, Titled } from '../shell/page.js';
import { wordsFor } from '../shell/words.js';

/** The first page: the authorities of this portal. */
export const homePage = (visitor: Visitor, authorities: readonly PublicAuthority[]): string => {
  const say = wordsFor(visitor);
  return page(
    visitor,
    { title: say('portal.home') },
    <Titled title={say('portal.home')}>
      <p>{say('portal.home.about')}</p>
      <ul className="cards">
        {authorities.map(({ authorityId, name }) => (
          <li key={authorityId}>
            <a href={`/authorities/${authorityId}`}>{name}</a>
          </li>
        ))}
      </ul>
      {authorities.length === 0 && <p>{say('portal.home.none')}</p>}
    </Titled>,
  );
};

/** What there is at one authority. */
export const authorityPage = (visitor: Visitor, { authorityId, name }: PublicAuthority): string => {
  const say = wordsFor(visitor);
  return page(
    visitor,
    { title: name },
    <Titled title={name}>
      <ul className="cards">
        {visitor.surroundings.navigation.onAuthority.map(({ pathFor, words }) => (
          <li key={words}>
            <a href={pathFor(authorityId)}>{say(words)}</a>
          </li>
        ))}
      </ul>
    </Titled>,
  );
};

/** Whom to ask, and what to name when asking. */
export const helpPage = (visitor: Visitor): string => {
  const say = wordsFor(visitor);
  return page(
    visitor,
    { title: say('portal.help') },
    <Titled title={say('portal.help')}>
      <p>{say('portal.help.ask')}</p>
      <p>{say('portal.help.code')}</p>
      <p>{say('portal.help.login')}</p>
    </Titled>,
  );
};

/** How far these pages can be used by everybody, and what is known to be wrong with them. */
export const accessibilityPage = (visitor: Visitor): string => {
  const say = wordsFor(visitor);
  return page(
    visitor,
    { title: say('portal.accessibility') },
    <Titled title={say('portal.accessibility')}>
      <p>{say('portal.accessibility.goal')}</p>
      <p>{say('portal.accessibility.how')}</p>
      <p>{say('portal.accessibility.tell')}</p>
    </Titled>,
  );
};
