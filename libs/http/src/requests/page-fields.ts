import { InvalidRequest } from '../problems/http.errors.js';

const mostFields = 2_000;

/** What a page's form sends: each field has the texts that were sent under its name, in their order. */
export class PageFields {
  constructor(private readonly sent: URLSearchParams) {}

  /** Without blanks around it; empty where it was not sent. */
  get(name: string): string {
    return this.sent.get(name)?.trim() ?? '';
  }

  all(name: string): readonly string[] {
    return this.sent.getAll(name);
  }

  entries(): readonly (readonly [string, string])[] {
    return [...this.sent.entries()];
  }

  get names(): readonly string[] {
    return [...new Set(this.sent.keys())];
  }
}

/** Throws InvalidRequest if it is no text, or has too many fields. */
export const parseFields = (bytes: Buffer): PageFields => {
  const sent = new URLSearchParams(textOf(bytes));
  if (sent.size > mostFields) throw new InvalidRequest(`A form has at most ${mostFields} fields.`);
  return new PageFields(sent);
};

const textOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidRequest('The form is not UTF-8. Send it anew.');
  }
};
