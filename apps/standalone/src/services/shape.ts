/** Words in the languages of the demonstration. */
export interface Names {
  readonly en: string;
  readonly uk: string;
}

/** A service of the demonstration: its code, and the definition that is published as version 1. */
export interface DemonstrationService {
  readonly code: string;
  readonly names: Names;
  readonly definition: object;
}

/** Words by their keys, each in both languages, as a definition has them: each language with all its words. */
export const wordsOf = (
  all: Readonly<Record<string, readonly [en: string, uk: string]>>,
): Readonly<Record<'en' | 'uk', Readonly<Record<string, string>>>> => {
  const entries = Object.entries(all);
  return {
    en: Object.fromEntries(entries.map(([key, [en]]) => [key, en])),
    uk: Object.fromEntries(entries.map(([key, [, uk]]) => [key, uk])),
  };
};

const free = { en: 'Free of charge', uk: 'Безоплатно' };

/** What the services of the demonstration have in common. */
export const usual = {
  audience: ['person', 'organisation'],
  eligibility: [],
  fee: { note: free },
  attachments: [],
} as const;
