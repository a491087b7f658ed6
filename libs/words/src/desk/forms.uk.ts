import type { formsEn } from './forms.en.js';

/** What the forms of the desk say, in Ukrainian. */
export const formsUk: Readonly<Record<keyof typeof formsEn, string>> = {
  'desk.term.until': 'До {day}',
  'desk.term.unclear':
    'Напишіть строк, наприклад «за 10 робочих днів», або день, наприклад 24.12.2026.',
  'desk.term.hint': 'Наприклад: за 10 робочих днів. Або день: 24.12.2026.',
  'desk.chips.remove': 'Прибрати: {name}',
  'desk.chips.lead': 'Зробити головним: {name}',
  'desk.chips.leads': 'головний',
  'desk.refusal.idempotency-key-reused':
    'Установа прийняла те, що ви надіслали спершу. Перегляньте, що зроблено, перш ніж надсилати це знову.',
};
