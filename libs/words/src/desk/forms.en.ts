/** What the forms of the desk say, in English. */
export const formsEn = {
  'desk.term.until': 'Until {day}',
  'desk.term.unclear': 'Write a term such as "in 10 working days", or a day such as 24.12.2026.',
  'desk.term.hint': 'For example: in 10 working days. Or a day: 24.12.2026.',
  'desk.chips.remove': 'Take {name} away',
  'desk.chips.lead': 'Let {name} lead',
  'desk.chips.leads': 'leads',
  'desk.refusal.idempotency-key-reused':
    'The office has taken what you sent first. Look what it did before you send this again.',
} as const;
