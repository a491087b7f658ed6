export { csvLine } from './csv.js';
export { isKey, localeOf, locales, say, type Locale } from './say.js';
export { timelineWords, type Told } from './timeline.js';
export type { Key } from './en.js';
