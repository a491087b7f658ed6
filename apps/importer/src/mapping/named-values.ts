import { MappingInvalid } from './mapping-error.js';
import type { MappingRow } from './mapping-rows.js';

/** The values of a section where each name may stand once and only certain names have a meaning. */
export class NamedValues<Name extends string> {
  private readonly rows: ReadonlyMap<string, MappingRow>;

  constructor(
    private readonly section: string,
    names: readonly Name[],
    rows: readonly MappingRow[],
  ) {
    const known: readonly string[] = names;
    const strange = rows.find(({ name }) => !known.includes(name));
    if (strange) {
      const offer = names.join(', ');
      throw new MappingInvalid(`${section} "${strange.name}" is none of ${offer}.`, strange.line);
    }
    this.rows = new Map(rows.map((row) => [row.name, row]));
  }

  required(name: Name): string {
    const value = this.optional(name);
    if (value !== undefined) return value;
    throw new MappingInvalid(`${this.section} "${name}" is missing.`);
  }

  optional(name: Name): string | undefined {
    return this.rows.get(name)?.value || undefined;
  }

  oneOf<Choice extends string>(name: Name, choices: readonly Choice[]): Choice | undefined {
    const row = this.rows.get(name);
    return row ? oneOf(choices, row) : undefined;
  }
}

export const oneOf = <Choice extends string>(
  choices: readonly Choice[],
  { value, line }: MappingRow,
): Choice => {
  const choice = choices.find((one) => one === value);
  if (choice) return choice;
  throw new MappingInvalid(`"${value}" is none of ${choices.join(', ')}.`, line);
};
