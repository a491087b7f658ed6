/** A kind of value that a setting can have: how it is read, and which texts are accepted, for the reader of a refusal. */
export interface Kind<T> {
  readonly accepts: string;
  /** Returns the value, or undefined if the text is not accepted. */
  read(text: string): T | undefined;
}

const matching = (pattern: RegExp, accepts: string): Kind<string> => ({
  accepts,
  read: (text) => (pattern.test(text) ? text : undefined),
});

export const text: Kind<string> = matching(/\S/, 'any text that is not blank');

/** A token that is guessed by nobody, and that fits into a header. */
export const secret = matching(/^[\w.~+/=-]{16,}$/, 'at least 16 letters, digits or .~+/=-_');

export const host = matching(
  /^(localhost|[\w-]+(\.[\w-]+)*|[\da-f:.]*:[\da-f:.]*)$/i,
  'a host name or an IP address, such as 127.0.0.1',
);

export const wholeNumber = (smallest: number, largest: number): Kind<number> => ({
  accepts: `a whole number from ${smallest} to ${largest}`,
  read: (digits) => {
    const value = /^\d{1,15}$/.test(digits) ? Number(digits) : NaN;
    return value >= smallest && value <= largest ? value : undefined;
  },
});

export const oneOf = <T extends string>(...values: readonly T[]): Kind<T> => ({
  accepts: `one of ${values.join(', ')}`,
  read: (given) => values.find((value) => value === given.toLowerCase()),
});

/** Some of these values, separated by commas. */
export const listOf = <T extends string>(...values: readonly T[]): Kind<readonly T[]> => ({
  accepts: `one or more of ${values.join(', ')}, separated by commas`,
  read: (given) => {
    const parts = given.split(',').map((part) => oneOf(...values).read(part.trim()));
    return parts.every((part) => part !== undefined) ? parts : undefined;
  },
});

const switchWords: Readonly<Record<string, boolean>> = {
  ...{ on: true, true: true, yes: true, 1: true },
  ...{ off: false, false: false, no: false, 0: false },
};

export const onOff: Kind<boolean> = {
  accepts: 'on or off (also true, false, yes, no, 1, 0)',
  read: (word) => switchWords[word.toLowerCase()],
};

const byteUnits: Readonly<Record<string, number>> = {
  ...{ '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 },
  ...{ kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30, tib: 2 ** 40 },
};
const mostBytes = 2 ** 40;

export const bytes: Kind<number> = {
  accepts: 'a size from 1 byte to 1 TiB, such as 104857600, 100MB (10^6 bytes each) or 100MiB',
  read: (size) => {
    const [, number = '', unit = ''] = /^(\d{1,15})\s?([kmgt]?i?b)?$/i.exec(size) ?? [];
    const value = Number(number) * (byteUnits[unit.toLowerCase()] ?? NaN);
    return value >= 1 && value <= mostBytes ? value : undefined;
  },
};

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
const mostSeconds = 366 * 86_400;

/** A length of time in seconds. */
export const duration: Kind<number> = {
  accepts: 'a length of time from 1s to 366d, such as 3600s, 60m, 24h or 7d',
  read: (length) => {
    const [, number = '', unit = ''] = /^(\d{1,8})\s?([smhd])$/i.exec(length) ?? [];
    const value = Number(number) * (secondsIn[unit.toLowerCase()] ?? NaN);
    return value >= 1 && value <= mostSeconds ? value : undefined;
  },
};

export const list: Kind<readonly string[]> = {
  accepts: 'names separated by commas',
  read: (names) => {
    const parts = names.split(',').map((name) => name.trim());
    return parts.every((part) => /^[^\s,]+$/.test(part)) ? parts : undefined;
  },
};

/** Origins as browsers send them: scheme, host and port, nothing behind. */
export const origins: Kind<readonly string[]> = {
  accepts: 'origins separated by commas, such as https://desk.example,http://localhost:5173',
  read: (given) => {
    const parts = given.split(',').map((part) => part.trim());
    const isOrigin = (part: string): boolean =>
      /^https?:/.test(part) && URL.canParse(part) && new URL(part).origin === part;
    return parts.every(isOrigin) ? parts : undefined;
  },
};

export const webAddress: Kind<URL> = {
  accepts: 'an address that begins with https:// or http://',
  read: (address) =>
    /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? new URL(address) : undefined,
};

export const mailServer: Kind<URL> = {
  accepts: 'an address such as smtp://user:password@host:587 or smtps://host:465',
  read: (address) =>
    /^smtps?:\/\/\S+$/i.test(address) && URL.canParse(address) ? new URL(address) : undefined,
};

export const natsServer: Kind<URL> = {
  accepts: 'an address such as nats://host:4222 or tls://user:password@host:4222',
  read: (address) =>
    /^(nats|tls):\/\/\S+$/i.test(address) && URL.canParse(address) ? new URL(address) : undefined,
};

export const streamName = matching(/^[\w-]{1,64}$/, 'up to 64 letters, digits, dashes or _');

export const mailAddress = matching(
  /^[^\s@<>"]+@[^\s@<>"]+$/,
  'an e-mail address such as no-reply@office.example',
);

/** A place to listen at, as Node's servers take it. */
export type ListenAddress =
  { readonly host: string; readonly port: number } | { readonly path: string };

export const listenAddress: Kind<ListenAddress> = {
  accepts: 'an address and a port, such as 127.0.0.1:9464, or unix:/path',
  read: (address) => {
    const [, path] = /^unix:(\/\S+)$/.exec(address) ?? [];
    if (path) return { path };
    const [, name = '', digits = ''] = /^\[?(.+?)\]?:(\d{1,5})$/.exec(address) ?? [];
    const port = wholeNumber(1, 65_535).read(digits);
    return port !== undefined && host.read(name) ? { host: name, port } : undefined;
  },
};

export const eventStoreAddress = matching(
  /^(unix:\/\S+|(esdb|kurrentdb)(\+discover)?:\/\/([^@/\s]+@)?[^@/?\s:,]+(:\d{1,5})?(,[^@/?\s:,]+(:\d{1,5})?)*\/?(\?\S*)?)$/,
  'a connection string such as esdb://host:2113?tls=true or esdb+discover://host?tls=true',
);

export const databaseAddress = matching(
  /^postgres(ql)?:\/\/\S+$/,
  'an address such as postgresql://user:password@host:5432/database',
);

export const searchLanguages = matching(
  /^\s*([\w-]+\s*=\s*)?[a-z0-9][a-z0-9_-]*\s*(,\s*([\w.-]+\s*=\s*)?[a-z0-9][a-z0-9_-]*\s*)*$/,
  "Postgres' names of languages, such as english or riverside=english,lakeside=german",
);
