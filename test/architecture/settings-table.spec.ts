import { readFileSync } from 'node:fs';
import { settingsTable } from '@chancery/program';

const page = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
const [shown = ''] = /^\| setting .*\n(\|.*\n)*/m.exec(page) ?? [];

describe('the page of settings', () => {
  it('shows them as the programs read them (`settingsTable()` prints the table)', () =>
    expect(shown.trim().split('\n')).toEqual(settingsTable().split('\n')));
});
