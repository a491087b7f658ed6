import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { formFaults } from '../check-form.js';
import type { Answers, FormDefinition, PageDefinition } from '../definition.js';
import { readPage } from '../read-page.js';
import { anyForm } from '../spec/any-form.js';
import { postedBack } from '../spec/posted-back.js';
import { treeFelling } from '../spec/tree-felling.js';
import { validatePage } from '../validate.js';
import { CheckAnswers } from './check-answers.js';
import { FormPage, titleOf } from './form-page.js';
import type { Frame } from './frame.js';

const pageOf = ({ pages }: FormDefinition, id: string): PageDefinition => {
  const page = pages.find((each) => each.id === id);
  if (!page) throw new Error(`There is no page ${id}`);
  return page;
};

const frameOf = (form: FormDefinition, answers: Answers, more: Partial<Frame> = {}): Frame => ({
  ...{ form, answers, errors: [], locale: 'en', ...more },
});

const shown = (frame: Frame, id: string): string =>
  renderToStaticMarkup(
    <FormPage
      frame={frame}
      page={pageOf(frame.form, id)}
      action="/send"
      step={{ number: 2, total: 2 }}
    />,
  );

const answers = { trees: [{ kind: 'Lime <b>', girth: 120 }], owner: false };
const trees = pageOf(treeFelling, 'trees');

describe('A page of a form', () => {
  it('reads back whatever it shows', () => {
    fc.assert(
      fc.property(anyForm, ({ form, answers: given }) => {
        const sound = { ...form, settings: form.settings ?? {} };
        expect(formFaults(sound)).toEqual([]);
        const html = shown(frameOf(sound, given), 'only');
        expect(readPage(sound, pageOf(sound, 'only'), postedBack(html), {})).toEqual(given);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what was written wrongly, and leads to it', () => {
    const wrong = { ...answers, trees: [{ kind: 'Lime', girth: 'thick' }] };
    const errors = validatePage(treeFelling, trees, wrong);
    const frame = frameOf(treeFelling, wrong, { errors });
    const html = shown(frame, 'trees');
    expect(html).toContain('value="thick"');
    expect(html).toContain('<a href="#f-trees-0-girth">Enter a whole number, such as 12.</a>');
    expect(html).toMatch(/<input[^>]*id="f-trees-0-girth"[^>]*aria-invalid="true"/);
    expect(html).toMatch(/<div class="error-summary"[^>]*autofocus=""/);
    expect(titleOf(frame, 'The trees')).toBe('Error: The trees');
  });

  it('adds an item to a group and takes one away, by buttons', () => {
    const html = shown(frameOf(treeFelling, answers), 'trees');
    expect(html).toContain('value="add:/trees"');
    const added = readPage(treeFelling, trees, postedBack(html, 'add:/trees'), {});
    expect(added['trees']).toEqual([...answers.trees, {}]);
    const removed = readPage(treeFelling, trees, postedBack(html, 'remove:/trees/0'), {});
    expect(removed).toEqual({ owner: false });
  });

  it('shows text from people as text', () =>
    expect(shown(frameOf(treeFelling, answers), 'trees')).toContain('value="Lime &lt;b&gt;"'));

  it('says where a value is from', () => {
    const prefilled = { '/ownerEmail': 'party.email' };
    const html = shown(frameOf(treeFelling, { ownerEmail: 'a@b.c' }, { prefilled }), 'trees');
    expect(html).toContain('Taken from your confirmed contact.');
  });

  it('speaks the language of its reader', () => {
    const html = shown(frameOf(treeFelling, answers, { locale: 'uk' }), 'trees');
    expect(html).toContain('Обхват у см');
    expect(html).toContain('Прибрати Дерево 1');
  });

  it('keeps the answers of other pages', () =>
    expect(
      readPage(treeFelling, pageOf(treeFelling, 'where'), new Map([['/place', ['yard']]]), answers),
    ).toEqual({
      ...answers,
      place: 'yard',
    }));

  it('has no inline style or script', () =>
    expect(shown(frameOf(treeFelling, answers), 'trees')).not.toMatch(/style=|<script|onclick/));
});

describe('The answers in words', () => {
  it('stand page by page, with a link to change them', () => {
    const frame = frameOf(treeFelling, { ...answers, place: 'street' });
    const html = renderToStaticMarkup(
      <CheckAnswers frame={frame} changeAt={({ id }) => `/${id}`} />,
    );
    expect(html).toContain('<dt>Where do they stand?</dt><dd>In a street</dd>');
    expect(html).toContain('<dt>Girth in cm 1</dt><dd>120</dd>');
    expect(html).toContain('<dt>Is the land yours?</dt><dd>No</dd>');
    expect(html).toContain('<a href="/where">');
  });
});
