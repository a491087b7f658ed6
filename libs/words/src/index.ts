export { csvLine } from './csv.js';
export { locales, type Locale, type Values } from './format.js';
export { isPortalKey, sayPortal, type PortalKey } from './portal/portal.js';
export { isKey, localeOf, say, type Key } from './say.js';
export { timelineWords, type Told } from './timeline.js';
