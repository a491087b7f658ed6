/** The longest row of a table or tag of an XES log, in characters. It bounds the memory of the reader. */
export const longestPiece = 16 * 1024 * 1024;

/** The longest text of a log that is kept, as long as a note may be. */
export const longestText = 4_000;

/** The longest id of a case. */
export const longestCaseId = 1_000;

/** The longest name of an officer or a unit, as the directory takes it. */
export const longestName = 200;

/** What stands where a text was cut. */
export const cutMark = ' […]';

/** The text, cut to so many characters with a visible mark at its end if it is longer. */
export const cutTo = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const end = most - cutMark.length;
  const isInsidePair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return text.slice(0, isInsidePair ? end - 1 : end) + cutMark;
};
