import type { Key } from '@chancery/words';
import { hasRole, type Me } from '../session/session.js';

/** A screen that one can go to: by the menu, the palette, or `g` and its letter. */
export interface Place {
  readonly path: string;
  readonly words: Key;
  readonly letter: string;
  readonly isFor?: (me: Me) => boolean;
}

export const places: readonly Place[] = [
  { path: '/', words: 'desk.place.desk', letter: 'd' },
  { path: '/queue', words: 'desk.place.queue', letter: 'q' },
  { path: '/tasks', words: 'desk.place.tasks', letter: 't' },
  { path: '/cases', words: 'desk.place.cases', letter: 'c' },
  { path: '/dispatch', words: 'desk.place.dispatch', letter: 'o' },
  {
    path: '/intake',
    words: 'desk.place.intake',
    letter: 'n',
    isFor: (me) => hasRole(me, 'registrar'),
  },
  { path: '/search', words: 'desk.place.search', letter: 's' },
  { path: '/registers', words: 'desk.place.registers', letter: 'r' },
  {
    path: '/insights',
    words: 'desk.place.insights',
    letter: 'i',
    isFor: (me) => hasRole(me, 'head', 'supervisor', 'auditor'),
  },
  {
    path: '/audit',
    words: 'desk.place.audit',
    letter: 'a',
    isFor: (me) => hasRole(me, 'auditor'),
  },
  {
    path: '/administration',
    words: 'desk.place.administration',
    letter: 'm',
    isFor: (me) => hasRole(me, 'administrator'),
  },
  { path: '/away', words: 'desk.place.away', letter: 'w' },
  { path: '/settings', words: 'desk.place.settings', letter: 'e' },
];

export const placesOf = (me: Me): readonly Place[] =>
  places.filter(({ isFor }) => isFor?.(me) ?? true);
