import type { Mention, PartySummary } from '@chancery/documents';

const longest = 80;
const shown = 50;

/** A party and its documents, in lines for the operator. */
export const describeParty = ({
  partyId,
  authorityId,
  name,
  documents,
}: PartySummary): string[] => [
  `Party ${partyId} of ${authorityId}: ${name}`,
  `  ${counted(documents.length, 'document')} of the party:`,
  ...firstShown(documents).map(
    ({ documentId, number, subject }) =>
      `    ${documentId}  ${number ?? 'no number'}  ${short(subject)}`,
  ),
];

/** Where the name outlives the erasure. */
export const describeMentions = (mentions: readonly Mention[]): string[] => [
  ...(mentions.length === 0
    ? ['  No word of the name was found in clear.']
    : [`  Words of the name stay in clear in ${counted(mentions.length, 'place')}:`]),
  ...firstShown(mentions).map(
    ({ documentId, where, text }) => `    ${documentId}  ${where}: ${short(text)}`,
  ),
  '  Searched: all texts of these documents; subjects and file names of the authority.',
  '  Not searched: the content of files, and notes of other documents.',
];

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

const firstShown = <T>(all: readonly T[]): readonly T[] => all.slice(0, shown);

/** In one line, without characters that would steer a terminal. */
const short = (text: string): string => {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};
