import { Refusal } from '../reasons.js';
import type { Files } from '../xml/references.js';
import { unzip } from './unzip.js';

/** A container of ETSI EN 319 162-1. */
export interface Container {
  readonly format: 'asic-e' | 'asic-s';
  /** The files that are signed: all outside `META-INF`, but for `mimetype`. */
  readonly data: Files;
  readonly xmlSignatures: Files;
  readonly cmsSignatures: Files;
  readonly timeStamps: Files;
  /** Manifests that name files for a CMS signature or a time stamp. ASiC-E only. */
  readonly manifests: Files;
}

const formats: Readonly<Record<string, Container['format']>> = {
  'application/vnd.etsi.asic-e+zip': 'asic-e',
  'application/vnd.etsi.asic-s+zip': 'asic-s',
};

export const readContainer = async (bytes: Uint8Array): Promise<Container> => {
  const files = await unzip(bytes);
  const matching = (pattern: RegExp): Files =>
    new Map([...files].filter(([name]) => pattern.test(name)));
  const container = {
    format: formatOf(files),
    data: matching(/^(?!META-INF\/|mimetype$)/),
    xmlSignatures: matching(/^META-INF\/[^/]*signatures[^/]*\.xml$/i),
    cmsSignatures: matching(/^META-INF\/[^/]*signature[^/]*\.p7s$/i),
    timeStamps: matching(/^META-INF\/[^/]*timestamp[^/]*\.tst$/i),
    manifests: matching(/^META-INF\/ASiCManifest[^/]*\.xml$/i),
  };
  const { format, data } = container;
  if (data.size === 0 || (format === 'asic-s' && data.size > 1)) {
    throw new Refusal('malformed-container');
  }
  return container;
};

const formatOf = (files: Files): Container['format'] => {
  const mimetype = files.get('mimetype');
  if (!mimetype) {
    const isSigned = [...files.keys()].some((name) => /^META-INF\/.*signature/i.test(name));
    throw new Refusal(isSigned ? 'malformed-container' : 'unknown-format');
  }
  const format = formats[new TextDecoder().decode(mimetype).trim()];
  if (!format) throw new Refusal('unknown-format');
  return format;
};
