import type { dispatchEn } from './dispatch.en.js';

/** The same in Ukrainian. */
export const dispatchUk: Readonly<Record<keyof typeof dispatchEn, string>> = {
  'timeline.AddresseeAdded': 'Додано адресата{addresseeRole, select, copy { копії} other {}}',
  'timeline.AddresseeRemoved': 'Адресата вилучено',
  'timeline.ConsignmentPrepared': 'Підготовлено до відправлення: {channel}',
  'timeline.ConsignmentSent': 'Відправлено{reference, select, none {} other { за № {reference}}}',
  'timeline.ConsignmentDelivered':
    'Доставлено{isDeemed, select, true { за припущенням закону} other {}}',
  'timeline.ConsignmentBounced': 'Повернулося',
  'timeline.ConsignmentWithdrawn': 'Відправлення скасовано',
  'timeline.DocumentDispatched': 'Відправлено всім адресатам',
  'timeline.InterimReplyNoted': 'Дано проміжну відповідь: {number}',
  'timeline.channel.registered-post': 'рекомендованим листом',
  'timeline.channel.e-delivery': 'засобами електронної доставки',
  'timeline.channel.exchange': 'через систему обміну документами',
  'timeline.way.phone': 'повідомлено телефоном',
  'timeline.way.oral': 'повідомлено усно',
  'timeline.DocumentSettled':
    'Розгляд завершено: {way}{replyNumber, select, none {} other { № {replyNumber}}}',
  'timeline.DocumentClosed': 'Закрито',
  'timeline.DocumentReopened': 'Відновлено',
  'timeline.SeriesSet': 'Завдання повторюватиметься',
  'timeline.SeriesEnded': 'Завдання більше не повторюється',
};
