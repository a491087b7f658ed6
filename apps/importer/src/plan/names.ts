import { createHash } from 'node:crypto';

/** The ids that names of a log get within an authority; the same name always gets the same id. */
export class Names {
  private readonly units = new Map<string, string>();
  private readonly officers = new Map<string, string>();

  constructor(readonly authorityId: string) {}

  unitId(name: string): string {
    return this.idOf(name, this.units, asPhrase);
  }

  officerId(name: string): string {
    return this.idOf(name, this.officers, asPerson);
  }

  registerId(code: string, year: number): string {
    return `${this.authorityId}.${code}.${year}`;
  }

  private idOf(name: string, known: Map<string, string>, readBack: ReadBack): string {
    const id = known.get(name) ?? `${this.authorityId}.${slugOf(name, readBack)}`;
    known.set(name, id);
    return id;
  }
}

/**
 * A name as a slug. Different names get different slugs: one that cannot be read back from its slug
 * (`TEST` beside `Test`, `Bob & Co`, text in another script) carries a piece of its hash.
 */
export const slugOf = (name: string, readBack: ReadBack): string => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  if (plain && readBack(plain.replaceAll('-', ' ')) === name) return plain;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 6);
  return plain ? `${plain}-${hash}` : hash;
};

/** How the name is spelt whose slug gives these words. */
type ReadBack = (words: string) => string;

/** `legal affairs` is the `Legal affairs`. */
export const asPhrase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `olena bondar` is `Olena Bondar`. */
export const asPerson = (words: string): string => words.split(' ').map(asPhrase).join(' ');
