import { readdir, readFile } from 'node:fs/promises';
import { textOfBytes } from '../log/decode.js';
import { LogError } from '../log/log-error.js';
import type { Mapping } from './mapping.js';
import { MappingInvalid } from './mapping-error.js';
import { readMapping } from './read-mapping.js';

export interface NamedMapping {
  readonly name: string;
  readonly mapping: Mapping;
}

const folder = new URL('../../mappings/', import.meta.url);

/** The mappings that come with the project, in the order of their names. */
export const shippedMappings = async (): Promise<readonly NamedMapping[]> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.csv$/, ''),
      mapping: readMapping(await readFile(new URL(file, folder), 'utf8')),
    })),
  );
};

/** A mapping of the user's own. Its bytes are decoded as strictly as those of a log. */
export const mappingFrom = async (path: string): Promise<NamedMapping> => {
  const bytes = await readFile(path).catch((cause: Error) => {
    throw new MappingInvalid(`${path} cannot be read: ${cause.message}`);
  });
  return { name: path, mapping: readMapping(decoded(bytes)) };
};

const decoded = (bytes: Buffer): string => {
  try {
    return textOfBytes(bytes);
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    throw new MappingInvalid(`${error.message} Save the mapping as UTF-8.`);
  }
};
