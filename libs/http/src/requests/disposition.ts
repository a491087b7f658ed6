/**
 * `Content-Disposition` for a file that is to be saved under its name (RFC 6266): a plain `filename` that every
 * client can read, and where that is not the whole name, `filename*` in UTF-8 (RFC 8187).
 */
export const attachmentNamed = (name: string): string => {
  const whole = name.toWellFormed();
  const plain = plainOf(whole);
  const quoted = `attachment; filename="${plain}"`;
  return plain === whole ? quoted : `${quoted}; filename*=UTF-8''${extended(whole)}`;
};

/** Letters lose their accents; what is no ASCII then, or means something in a header or a path, becomes `_`. */
const plainOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\x20-\x7e]+|["%/\\]/g, '_');

/** `encodeURIComponent` leaves four characters that RFC 8187 wants escaped. */
const extended = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
