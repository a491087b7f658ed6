/** A `fault` keeps the office or somebody from working; a `remark` may become one. */
export type Weight = 'well' | 'remark' | 'fault';

/** What an examination has found about one thing, and what the operator can do. */
export interface Finding {
  readonly weight: Weight;
  readonly about: string;
  readonly words: string;
  /** What to do; a finding that is well has none. */
  readonly wayOut?: string;
}

export const well = (about: string, words: string): Finding => ({ weight: 'well', about, words });

export const remark = (about: string, words: string, wayOut: string): Finding => ({
  weight: 'remark',
  about,
  words,
  wayOut,
});

export const fault = (about: string, words: string, wayOut: string): Finding => ({
  weight: 'fault',
  about,
  words,
  wayOut,
});

const labels = { well: 'ok', remark: 'note', fault: 'FAULT' } as const;

/** A finding in one line: `FAULT  Disk: 3 MiB are free. Make room.` */
export const lineOf = ({ weight, about, words, wayOut }: Finding): string =>
  `${labels[weight].padEnd(5)}  ${about}: ${[words, wayOut].filter(Boolean).join(' ')}`.replaceAll(
    /\s*\n\s*/g,
    ' ',
  );
