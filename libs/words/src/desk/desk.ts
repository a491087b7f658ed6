import { formsEn } from './forms.en.js';
import { formsUk } from './forms.uk.js';
import { tasksEn } from './tasks.en.js';
import { tasksUk } from './tasks.uk.js';
import { routesEn } from './routes.en.js';
import { routesUk } from './routes.uk.js';
import { caseFilesEn } from './case-files.en.js';
import { caseFilesUk } from './case-files.uk.js';
import { awayEn } from './away.en.js';
import { awayUk } from './away.uk.js';
import { sendingEn } from './sending.en.js';
import { sendingUk } from './sending.uk.js';
import { frameEn } from './frame.en.js';
import { frameUk } from './frame.uk.js';
import { listsEn } from './lists.en.js';
import { listsUk } from './lists.uk.js';
import { documentsEn } from './documents.en.js';
import { documentsUk } from './documents.uk.js';
import { screensEn } from './screens.en.js';
import { screensUk } from './screens.uk.js';
import { termsEn } from './terms.en.js';
import { termsUk } from './terms.uk.js';

/** What the web desk says, in English. */
export const deskEn = {
  ...frameEn,
  ...sendingEn,
  ...awayEn,
  ...caseFilesEn,
  ...routesEn,
  ...tasksEn,
  ...formsEn,
  ...listsEn,
  ...documentsEn,
  ...screensEn,
  ...termsEn,
} as const;

/** The same in Ukrainian. */
export const deskUk: Readonly<Record<keyof typeof deskEn, string>> = {
  ...frameUk,
  ...sendingUk,
  ...awayUk,
  ...caseFilesUk,
  ...routesUk,
  ...tasksUk,
  ...formsUk,
  ...listsUk,
  ...documentsUk,
  ...screensUk,
  ...termsUk,
};
