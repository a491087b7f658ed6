import { units, type DeadlinePolicy, type Unit } from '@chancery/deadlines';
import { conditionOf, type Condition } from './condition.js';
import { MappingInvalid } from './mapping-error.js';
import type { MappingRow } from './mapping-rows.js';

type Span = DeadlinePolicy['term'];

/** A term that begins with the receipt of a document, and how it is counted. */
export interface Term {
  /** Names its policy: lower-case letters, digits and dashes. */
  readonly code: string;
  readonly when?: Condition;
  readonly length: Span;
  /** How far extensions may lead. */
  readonly cap?: Span;
  readonly legalBasis: readonly string[];
}

/** Why a term may be extended, or stand still. */
export interface Ground {
  readonly code: string;
  readonly effect: (typeof effects)[number];
}

/** A day on which the authority does not work, beside Saturdays and Sundays. */
export interface DayOff {
  readonly date: string;
  readonly name: string;
  readonly basis: string;
}

/** How the authority of a log counts its terms; empty where the mapping says nothing of them. */
export interface TermRules {
  readonly terms: readonly Term[];
  readonly grounds: readonly Ground[];
  readonly daysOff: readonly DayOff[];
}

const effects = ['extends', 'suspends'] as const;

/** Reads `8 week; at most 14 week; Environmental Permitting Act 3.9`; the bound may be left out. */
export const termOf = ({ name, when, value, line }: MappingRow): Term => {
  const [length = '', ...parts] = value.split(';').map((part) => part.trim());
  const bounds = parts.filter((part) => part.startsWith(atMost));
  const legalBasis = parts.filter((part) => part !== '' && !part.startsWith(atMost));
  if (bounds.length > 1) throw new MappingInvalid('A term has one bound at most.', line);
  if (legalBasis.length === 0)
    throw new MappingInvalid('A term needs the law that it stands in, after a semicolon.', line);
  const [bound] = bounds;
  return {
    ...{ code: codeOf(name, line), length: spanOf(length, line), legalBasis },
    ...(when && { when: conditionOf(when) }),
    ...(bound !== undefined && { cap: spanOf(bound.slice(atMost.length), line) }),
  };
};

const atMost = 'at most ';

export const groundOf = ({ name, value, line }: MappingRow): Ground => {
  const effect = effects.find((one) => one === value);
  if (!effect) throw new MappingInvalid(`"${value}" is none of ${effects.join(', ')}.`, line);
  return { code: codeOf(name, line), effect };
};

/** Reads `Second Christmas Day; General Time Limits Act 3`: its name, and the law. */
export const dayOffOf = ({ name, value, line }: MappingRow): DayOff => {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(name) && !Number.isNaN(Date.parse(name));
  if (!isDate) throw new MappingInvalid(`"${name}" is no date such as 2012-12-25.`, line);
  const [called = '', basis = ''] = value.split(';').map((part) => part.trim());
  if (!called || !basis)
    throw new MappingInvalid(
      `The day off ${name} needs a name and, after a semicolon, a law.`,
      line,
    );
  return { date: name, name: called, basis };
};

const codeOf = (name: string, line: number): string => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return name;
  throw new MappingInvalid(`"${name}" is no code: lower-case letters, digits and dashes.`, line);
};

const spanOf = (text: string, line: number): Span => {
  const [, amount = '', unit = ''] = /^(\d{1,4}) (\S+)$/.exec(text.trim()) ?? [];
  if (Number(amount) > 0) return { amount: Number(amount), unit: unitOf(unit, line) };
  throw new MappingInvalid(`"${text.trim()}" is no length of time such as "8 week".`, line);
};

/** A unit of whole days, weeks or months. */
export const unitOf = (text: string, line: number): Unit => {
  const unit = units.find((one) => one === text && one !== 'hour');
  if (unit) return unit;
  const offered = units.filter((one) => one !== 'hour').join(', ');
  throw new MappingInvalid(`"${text}" is none of ${offered}.`, line);
};

/** Throws MappingInvalid where an action names a ground that the mapping does not have for it. */
export const demandGround = (
  grounds: readonly Ground[],
  { ground, effect }: { readonly ground: string; readonly effect: Ground['effect'] },
): void => {
  const offered = grounds.filter((one) => one.effect === effect).map(({ code }) => code);
  if (!offered.includes(ground))
    throw new MappingInvalid(
      `"${ground}" is no ground that ${effect} a term. There are: ${offered.join(', ') || 'none'}.`,
    );
};
