import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const MARKER = 'FORMAT.json';
const FORMAT = 'chancery-eventstore';
const VERSION = 1;

/** The folder cannot be served; the message says what to do. */
export class DataFolderRefused extends Error {
  override readonly name = 'DataFolderRefused';
  readonly isForOperator = true;
}

/** Makes a new folder ready, or makes sure that an old one is ours. */
export const prepareDataFolder = (dataDir: string): void => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const marker = join(dataDir, MARKER);
  if (existsSync(marker)) return checkMarker(dataDir, readFileSync(marker, 'utf8'));
  const foreign = readdirSync(dataDir).filter(
    (name) => !name.startsWith('.') && name !== 'server.lock',
  );
  if (foreign.length > 0) {
    throw new DataFolderRefused(
      `${dataDir} holds '${foreign[0]}' but no ${MARKER}: it is not an event store's folder. ` +
        'Name an empty or new folder, or restore the marker from a backup.',
    );
  }
  writeFileSync(marker, `${JSON.stringify({ format: FORMAT, version: VERSION })}\n`, {
    mode: 0o600,
  });
};

/** Makes sure that a folder is there and ours. */
export const requireDataFolder = (dataDir: string): void => {
  const marker = join(dataDir, MARKER);
  if (!existsSync(marker)) {
    throw new DataFolderRefused(`${dataDir} is not an event store's folder: it has no ${MARKER}.`);
  }
  checkMarker(dataDir, readFileSync(marker, 'utf8'));
};

const checkMarker = (dataDir: string, text: string): void => {
  const { format, version } = parse(text);
  if (format !== FORMAT) {
    throw new DataFolderRefused(
      `${join(dataDir, MARKER)} is damaged or not ours. Restore the folder from a backup.`,
    );
  }
  if (version !== VERSION) {
    throw new DataFolderRefused(
      `${dataDir} has format version ${String(version)}, this program reads version ${VERSION}. ` +
        'Use the program that wrote it, and copy the log over with eventstore:copy.',
    );
  }
};

const parse = (text: string): { format?: unknown; version?: unknown } => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
};
