import type { casesEn } from './cases.en.js';

/** What happened to a case, in Ukrainian. */
export const casesUk: Readonly<Record<keyof typeof casesEn, string>> = {
  'timeline.CaseOpened': 'Справу заведено: {title}',
  'timeline.CaseNumbered': 'Присвоєно номер {number}',
  'timeline.CaseClassified': 'Віднесено до класу {index}',
  'timeline.CaseAssigned': 'Передано',
  'timeline.CaseCorrected': 'Виправлено',
  'timeline.CaseAccessLevelSet': 'Рівень доступу: {accessLevel}',
  'timeline.ResultSet': 'Результат: {result}',
  'timeline.PartyAdded': 'Додано учасника: {role}',
  'timeline.PartyEnded': 'Участь припинено',
  'timeline.CaseLinked': 'Пов’язано з іншою справою',
  'timeline.CaseUnlinked': 'Зв’язок з іншою справою знято',
  'timeline.EntryAllocated': 'Запис {entry} відведено документу',
  'timeline.EntryVoided': 'Запис {entry} недійсний',
  'timeline.EntryMovedOut': 'Запис {entry} переміщено до іншої справи',
  'timeline.CaseClosed': 'Справу закрито',
  'timeline.CaseReopened': 'Справу відновлено',
  'timeline.CaseCancelled': 'Справу скасовано',
  'timeline.CaseClockStarted': 'Розпочато строк: до {dueDate}',
  'timeline.CaseClockSuspended': 'Перебіг строку зупинено: {ground}',
  'timeline.CaseClockResumed': 'Перебіг строку поновлено',
  'timeline.CaseClockExtended': 'Строк продовжено до {dueDate}: {ground}',
  'timeline.CaseClockRecalculated': 'Строк перераховано за новими днями календаря: до {dueDate}',
  'timeline.CaseClockStopped':
    'Строк завершено: {isKept, select, true {дотримано} other {пропущено}}',
  'timeline.CaseRungReached':
    '{isOverdue, select, true {Строк минув: {rung}} other {Нагадування: {rung}}}',
  'timeline.CaseMergeBegun': 'Розпочато приєднання до іншої справи',
  'timeline.PartyJoined': 'Учасник приєднаної справи бере участь',
  'timeline.CaseMerged': 'Приєднано до іншої справи',
  'timeline.CaseMergeAbandoned': 'Приєднання до іншої справи не відбулося',
};
