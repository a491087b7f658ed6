/** What a scanner for malicious software says of a file. `not-scanned`: it could not, as the file is too large for it. */
export const screenings = ['clean', 'infected', 'not-scanned'] as const;

export interface Screening {
  readonly verdict: (typeof screenings)[number];
  /** What it found, as the scanner calls it. */
  readonly finding?: string;
}
