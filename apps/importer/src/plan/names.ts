import { createHash } from 'node:crypto';

/** The ids that names of a log get within an authority; the same name always gets the same id. */
export class Names {
  private readonly units = noneKnown();
  private readonly officers = noneKnown();

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

  /** Of the days on which the authority works. */
  get calendarId(): string {
    return `${this.authorityId}.working-days`;
  }

  policyId(code: string): string {
    return `${this.authorityId}.${code}`;
  }

  private idOf(name: string, known: Known, readBack: ReadBack): string {
    const id = known.byName.get(name) ?? this.freeId(name, known, readBack);
    known.byName.set(name, id);
    known.ids.add(id);
    return id;
  }

  /** Short hashes of many names collide. The name that comes later in the log then gets a longer one. */
  private freeId(name: string, { ids }: Known, readBack: ReadBack): string {
    for (let digits = shortHash; ; digits++) {
      const id = `${this.authorityId}.${slugOf(name, readBack, digits)}`;
      if (!ids.has(id)) return id;
    }
  }
}

/** The ids of one kind that names have got so far. */
interface Known {
  readonly byName: Map<string, string>;
  readonly ids: Set<string>;
}

const noneKnown = (): Known => ({ byName: new Map(), ids: new Set() });

const shortHash = 6;

/**
 * A name as a slug. Different names get different slugs: one that cannot be read back from its slug
 * (`TEST` beside `Test`, `Bob & Co`, text in another script) carries a piece of its hash.
 */
export const slugOf = (name: string, readBack: ReadBack, hashDigits = shortHash): string => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  const isFirstTry = hashDigits === shortHash;
  if (isFirstTry && plain && readBack(plain.replaceAll('-', ' ')) === name) return plain;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, hashDigits);
  return plain ? `${plain}-${hash}` : hash;
};

/** How the name is spelt whose slug gives these words. */
type ReadBack = (words: string) => string;

/** `legal affairs` is the `Legal affairs`. */
export const asPhrase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `olena bondar` is `Olena Bondar`. */
export const asPerson = (words: string): string => words.split(' ').map(asPhrase).join(' ');
