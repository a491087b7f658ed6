import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bytesOf, targetOf } from './requests.js';
import { headersOf } from './send.js';

const longest = 1_000;

/** The request as a command; a body that is long or no text goes into a file beside the office's data. */
export const asCurl = (made, { url, folder }) => {
  const headers = Object.entries({
    ...headersOf(made),
    ...(made.caller.token && { authorization: `Bearer $(token ${made.caller.name})` }),
  });
  const options = headers
    .filter(([name]) => name !== 'content-length')
    .map(
      ([name, value]) =>
        ` -H ${name === 'authorization' ? `"${name}: ${value}"` : quoted(`${name}: ${value}`)}`,
    );
  return `curl -X ${made.route.method} ${quoted(url + targetOf(made))}${options.join('')}${bodyOption(made, folder)}`;
};

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

const bodyOption = (made, folder) => {
  const bytes = bytesOf(made);
  if (bytes === undefined) return '';
  const text = bytes.toString();
  const isPlain = text.length <= longest && /^[\x20-\x7e]*$/.test(text);
  if (isPlain) return ` --data-binary ${quoted(text)}`;
  const file = path.join(folder, `request-${made.number}.body`);
  writeFileSync(file, bytes);
  return ` --data-binary @${file}`;
};
