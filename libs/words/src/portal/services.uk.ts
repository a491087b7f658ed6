import type { servicesEn } from './services.en.js';

/** What the pages of online services say, in Ukrainian. */
export const servicesUk: Readonly<Record<keyof typeof servicesEn, string>> = {
  'portal.services': 'Послуги',
  'portal.services.search': 'Пошук послуг',
  'portal.services.find': 'Шукати',
  'portal.services.none': 'Таких послуг немає. Спробуйте інше слово або запитайте в установі.',
  'portal.service.get': 'Що ви отримаєте',
  'portal.service.who': 'Хто може звернутися',
  'portal.service.who.person': 'люди',
  'portal.service.who.organisation': 'організації',
  'portal.service.minAge': 'Вам виповнилося {minAge}. За дитину надіслати можуть батьки.',
  'portal.service.need': 'Що потрібно',
  'portal.service.need.none': 'Входити не потрібно.',
  'portal.service.need.email': 'Потрібна підтверджена електронна пошта.',
  'portal.service.need.assured': 'Потрібно увійти.',
  'portal.service.need.file': 'Файл: {name}',
  'portal.service.need.fileIfAny': 'Файл, якщо маєте: {name}',
  'portal.service.fee': 'Скільки це коштує',
  'portal.service.term': 'Скільки це триває',
  'portal.service.term.due': 'Якщо надішлете сьогодні, відповідь буде до {date}.',
  'portal.service.term.none': 'Закон не встановлює строку.',
  'portal.service.kept':
    'З останніх {settled, plural, one {# відповіді} few {# відповідей} many {# відповідей} other {# відповіді}} вчасно надано {kept, number}.',
  'portal.service.start': 'Почати',
  'portal.service.login': 'Увійти й почати',
  'portal.service.suspended': 'Зараз послуга не приймає звернень.',
  'portal.service.until': 'Зверніться знову від {date}. Заповнене збережено.',
  'portal.service.retired': 'Цю послугу припинено.',
  'portal.draft.who': 'Хто звертається',
  'portal.draft.name': 'Ваше ім’я',
  'portal.draft.email': 'Ваша електронна пошта (необов’язково)',
  'portal.draft.upload': 'Завантажити',
  'portal.draft.kept': 'Заповнене зберігається 30 днів, запечатане. Відкрити його можете лише ви.',
  'portal.draft.check': 'Перевірте ваші відповіді',
  'portal.draft.send': 'Надіслати',
  'portal.draft.fileMissing': 'Завантажте цей файл: {name}',
  'portal.receipt': 'Квитанція',
  'portal.receipt.sent': 'Ми отримали ваше звернення.',
  'portal.receipt.number': 'Номер',
  'portal.receipt.follows':
    'Номер надамо пізніше. Реєстратор присвоїть його наступного робочого дня.',
  'portal.receipt.id': 'Код квитанції для телефону',
  'portal.receipt.at': 'Отримано',
  'portal.receipt.due': 'Відповідь буде до',
  'portal.receipt.next': 'Що далі',
  'portal.receipt.next.unit':
    'Над зверненням працює відповідальний підрозділ. Ми повідомимо на порталі, щойно щось зміниться.',
  'portal.receipt.code': 'Код доступу',
  'portal.receipt.code.keep':
    'Збережіть цей код. Він відкриває вашу справу без входу. Показати його ще раз ми не зможемо.',
  'portal.receipt.file': 'Підписана квитанція',
  'portal.receipt.file.how':
    'Збережіть цей текст. За ним кожен може перевірити, що ми отримали ваші відповіді в цей час.',
  'portal.receipt.qr': 'QR-код із номером квитанції',
  'portal.receipt.answers': 'Що ви надіслали',
  'portal.refusal.service-not-open':
    'Зараз послуга не приймає звернень. Заповнене зберігається 30 днів. Зверніться пізніше.',
  'portal.refusal.service-version-superseded':
    'Відтоді форма змінилася. Почніть знову зі сторінки послуги. Якщо потрібна допомога, напишіть нам.',
  'portal.refusal.assurance-too-low':
    'Для цієї послуги потрібен надійніший вхід. Увійдіть в інший спосіб. Заповнене збережено.',
  'portal.refusal.minor-needs-representative':
    'Ви ще не можете надіслати це самі. За вас це можуть зробити батьки або опікун.',
  'portal.refusal.draft-not-found':
    'Заповненого тут уже немає. Воно зберігається 30 днів. Почніть знову зі сторінки послуги.',
  'portal.refusal.draft-changed':
    'Ви продовжили в іншому вікні. Нічого не втрачено. Оновіть сторінку й продовжуйте.',
  'portal.refusal.attachment-not-taken':
    'Файл завеликий або такого типу, який ми не приймаємо. Поверніться й виберіть інший.',
  'portal.refusal.file-too-large': 'Файл завеликий. Поверніться й виберіть менший.',
  'portal.refusal.file-empty': 'Файл порожній. Поверніться й виберіть інший.',
};
