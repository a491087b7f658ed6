import type { mailEn } from './mail.en.js';

/** Mails to parties, in Ukrainian. */
export const mailUk: Readonly<Record<keyof typeof mailEn, string>> = {
  'portal.mail.code.subject': 'Ваш код',
  'portal.mail.code.text':
    'Ваш код: {digits}. Введіть його на порталі, щоб підтвердити цю адресу. Він дійсний 10 хвилин. Якщо ви його не просили, нічого не робіть.',
  'portal.mail.receipt.subject': 'Ми отримали вашу заяву',
  'portal.mail.receipt.text': 'Ми отримали вашу заяву. Стежте за нею тут:',
  'portal.mail.message.subject': 'Повідомлення для вас',
  'portal.mail.message.text': 'У вашій справі є повідомлення для вас. Прочитайте його тут:',
  'portal.mail.request.subject': 'Нам дещо потрібно від вас',
  'portal.mail.request.text':
    'Ми просимо вас надати відомості у вашій справі. Тут написано, що нам потрібно і до якого дня:',
  'portal.mail.hearing.subject': 'Ви можете висловити свою думку',
  'portal.mail.hearing.text':
    'Ми пропонуємо вам слухання у вашій справі. Тут написано, про що воно і до якого дня можна відповісти:',
  'portal.mail.decision.subject': 'Для вас є рішення',
  'portal.mail.decision.text': 'У вашій справі є рішення. Відкрийте його тут:',
  'portal.mail.status.subject': 'Новини про вашу справу',
  'portal.mail.status.text': 'У вашій справі є новини. Перегляньте їх тут:',
  'portal.mail.foot':
    'Цей лист надіслала програма. Будь ласка, не відповідайте на нього. Тут можна вибрати, коли ми вам пишемо:',
};
