import type { Provider, Type } from '@nestjs/common';
import type { PortalKey } from '@chancery/words';

/** A link of the menu; `isPersonal` shows it to those who have logged in alone. */
export interface NavigationLink {
  readonly path: string;
  readonly words: PortalKey;
  readonly isPersonal?: true;
}

/** A link on the page of an authority. */
export interface AuthorityLink {
  readonly pathFor: (authorityId: string) => string;
  readonly words: PortalKey;
}

export interface Navigation {
  readonly links: readonly NavigationLink[];
  readonly onAuthority: readonly AuthorityLink[];
}

/** A folder of the portal: its routes and pages, and how visitors find them. */
export interface Feature {
  readonly controllers: readonly Type[];
  readonly providers?: readonly Provider[];
  readonly links?: readonly NavigationLink[];
  readonly onAuthority?: readonly AuthorityLink[];
}

export const navigationOf = (features: readonly Feature[]): Navigation => ({
  links: features.flatMap(({ links = [] }) => links),
  onAuthority: features.flatMap(({ onAuthority = [] }) => onAuthority),
});

export const navigationToken = Symbol('navigation');
