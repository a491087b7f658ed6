import { downloadType } from './download-type.js';

describe('The media type of a download', () => {
  it.each([
    'application/pdf',
    'text/plain',
    'image/png',
    'application/vnd.oasis.opendocument.text',
  ])('is that of the file: %s', (type) => expect(downloadType(type)).toBe(type));

  it.each(['text/html', 'application/xml', 'text/xml', 'application/xhtml+xml', 'image/svg+xml'])(
    'is none that a browser runs: %s',
    (type) => expect(downloadType(type)).toBe('application/octet-stream'),
  );
});
