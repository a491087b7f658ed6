import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const operatorTokenFile = (dataDir: string): string => path.join(dataDir, 'operator.token');

/** The operator's token of a data folder, if one has been made. */
export const keptOperatorToken = (dataDir: string): string | undefined => {
  const file = operatorTokenFile(dataDir);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

/** The operator's token of a data folder, made when it is first asked for. Opens metrics and health details. */
export const ensureOperatorToken = (dataDir: string): string => {
  const file = operatorTokenFile(dataDir);
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
};
