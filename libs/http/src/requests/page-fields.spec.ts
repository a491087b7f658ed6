import { InvalidRequest } from '../problems/http.errors.js';
import { parseFields } from './page-fields.js';

describe('The fields of a form', () => {
  it('have the texts that were sent, without blanks around them', () => {
    const fields = parseFields(Buffer.from('name=+Mariana+&kind=a&kind=%D0%B1'));
    expect([fields.get('name'), fields.all('kind'), fields.get('other')]).toEqual([
      ...['Mariana', ['a', 'б'], ''],
    ]);
    expect(fields.names).toEqual(['name', 'kind']);
  });

  it('are refused where they are no text, or too many', () => {
    expect(() => parseFields(Buffer.from([0x61, 0xff]))).toThrow(InvalidRequest);
    expect(() => parseFields(Buffer.from('a&'.repeat(2_001)))).toThrow(InvalidRequest);
  });
});
