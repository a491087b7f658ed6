import { DomainError } from '@chancery/kernel';

const reasons = {
  'in-the-future': (bound: string) => `lies in the future. Give an instant up to ${bound}`,
  'too-early': (bound: string) => `is too early. Give an instant from ${bound} on`,
  'in-the-past': (bound: string) => `has passed already. Give an instant from ${bound} on`,
  'before-receipt': (bound: string) =>
    `is before the receipt of the document. Give an instant from ${bound} on`,
  'too-late': (bound: string) => `is too far ahead. Give an instant up to ${bound}`,
} as const;

/** A date that cannot be. `bound` is the nearest instant that can. */
export class ImpossibleDate extends DomainError {
  readonly code = 'impossible-date' as const;
  constructor(
    field: 'receivedAt' | 'due',
    value: string,
    reason: keyof typeof reasons,
    bound: string,
  ) {
    super(`"${field}" ${value} ${reasons[reason](bound)}.`, { field, value, reason, bound });
  }
}
