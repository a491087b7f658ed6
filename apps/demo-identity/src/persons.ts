/** Somebody of the demonstration, as a national provider of identities would describe them. */
export interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly email?: string;
  readonly represents?: {
    readonly type: 'organisation' | 'person';
    readonly id: string;
    readonly name: string;
    readonly basis: string;
  };
}

/** All are made up. The child is 17 until the end of 2026. */
export const persons: readonly Person[] = [
  {
    ...{ id: 'mariana', givenName: 'Mariana', familyName: 'Kovalenko', birthDate: '1987-05-14' },
    email: 'mariana.kovalenko@example.org',
  },
  {
    ...{ id: 'oleh', givenName: 'Oleh', familyName: 'Bondar', birthDate: '1979-11-02' },
    email: 'oleh.bondar@example.org',
  },
  {
    ...{ id: 'iryna', givenName: 'Iryna', familyName: 'Lysenko', birthDate: '1971-03-23' },
    email: 'director@lime.example',
    represents: {
      ...{ type: 'organisation', id: '14360570', name: 'Lime Ltd', basis: 'statutory' },
    },
  },
  { id: 'danylo', givenName: 'Данило', familyName: 'Мельник', birthDate: '2009-12-31' },
];

/** How sure a login is; the names are those of the demonstration alone. */
export const levels = ['urn:demo:low', 'urn:demo:substantial', 'urn:demo:high'] as const;
export const usualLevel = 'urn:demo:substantial';
