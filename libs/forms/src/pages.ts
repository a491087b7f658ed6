export { CheckAnswers } from './pages/check-answers.js';
export { filePointer } from './pages/file-input.js';
export { ErrorSummary, FormPage, titleOf } from './pages/form-page.js';
export { inWords } from './pages/in-words.js';
export type { Frame, GivenFile } from './pages/frame.js';
export { tell, wordsOf } from './pages/frame.js';
