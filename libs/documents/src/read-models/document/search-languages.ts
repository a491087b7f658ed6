/** A language that documents are to be searched in is none that Postgres has. */
export class LanguageUnknown extends Error {
  readonly isForOperator = true;
  constructor(name: string, known: readonly string[] = []) {
    super(
      `CHANCERY_LANGUAGES: "${name}" is no language of this Postgres. It has: ${known.join(', ')}.`,
    );
    this.name = 'LanguageUnknown';
  }
}

/**
 * In which language the words of subjects are told apart and brought to their stems, by the name that
 * Postgres has for it (`english`); `simple` takes every word as it is.
 */
export class SearchLanguages {
  constructor(
    private readonly usual = 'simple',
    private readonly byAuthority: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** From `english`, or `riverside=english,lakeside=german`, or both: what names no authority is for all others. */
  static parse(text = ''): SearchLanguages {
    const wishes = text.split(',').filter((wish) => wish.trim() !== '');
    const parts = wishes.map((wish) => wish.trim().split('='));
    for (const names of parts)
      if (names.length > 2 || !names.every((name) => plainName.test(name)))
        throw new LanguageUnknown(names.join('='));
    const named = parts.flatMap(([id = '', name]) => (name ? [[id, name] as const] : []));
    const usual = parts.findLast((names) => names.length === 1);
    return new SearchLanguages(usual?.[0], new Map(named));
  }

  of(authorityId: string | null): string {
    return this.byAuthority.get(authorityId ?? '') ?? this.usual;
  }

  get names(): readonly string[] {
    return [...new Set([this.usual, ...this.byAuthority.values()])];
  }

  /** The words of a document, as SQL over its row. */
  get words(): string {
    if (this.byAuthority.size === 0) return `to_tsvector('${this.usual}', search_text)`;
    const cases = [...this.byAuthority].map(
      ([id, name]) => `WHEN '${id}' THEN '${name}'::regconfig`,
    );
    return `to_tsvector(CASE authority_id ${cases.join(' ')} ELSE '${this.usual}'::regconfig END, search_text)`;
  }

  /** Throws LanguageUnknown for what is not among the languages that a Postgres has. */
  demand(known: readonly string[]): void {
    for (const name of this.names)
      if (!known.includes(name)) throw new LanguageUnknown(name, known);
  }
}

const plainName = /^[a-z0-9][a-z0-9_-]*$/;
