import type { mandatesEn } from './mandates.en.js';

/** What the portal says about acting for others, in Ukrainian. */
export const mandatesUk: Readonly<Record<keyof typeof mandatesEn, string>> = {
  'portal.mandates': 'Представництво',
  'portal.mandates.forWhom': 'Від чийого імені ви дієте?',
  'portal.mandates.myself': 'Від свого імені ({name})',
  'portal.mandates.choose': 'Обрати',
  'portal.mandates.list': 'Повноваження, які ви надали або маєте',
  'portal.mandates.none': 'Немає.',
  'portal.mandates.status.offered': 'Чекає, поки хтось його прийме',
  'portal.mandates.status.to-verify': 'Чекає на перевірку органом',
  'portal.mandates.status.valid': 'Чинне',
  'portal.mandates.status.rejected': 'Відхилене органом',
  'portal.mandates.status.ended': 'Припинене',
  'portal.mandates.until': 'до {day}',
  'portal.mandates.end': 'Припинити повноваження',
  'portal.mandates.take': 'Прийняти повноваження',
  'portal.mandates.authority': 'Орган',
  'portal.mandates.number': 'Номер повноваження',
  'portal.mandates.code': 'Код повноваження',
  'portal.mandates.takeIt': 'Прийняти',
  'portal.refusal.mandate-code-wrong':
    'Номер і код не належать до відкритого повноваження. Перевірте їх у того, хто їх вам дав.',
  'portal.refusal.not-your-mandate':
    'Ви не можете діяти за цю особу або вже не можете. Оберіть себе чи когось іншого.',
  'portal.refusal.mandate-out-of-scope':
    'Ваше повноваження цього не охоплює. Попросіть ширше в того, хто його надав.',
  'portal.refusal.mandate-to-oneself':
    'Для власних справ повноваження не потрібне. Дайте код тому, хто діятиме за вас.',
};
