import type { EventType } from '@chancery/public-events';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const fieldRow = (name: string, field: object, isRequired: boolean): string => {
  const { description = '' } = field as { description?: string };
  const presence = isRequired ? 'always' : 'may be missing';
  return `<tr><td><code>${escaped(name)}</code><td>${presence}<td>${escaped(description)}`;
};

const section = ({ type, summary, schema, example }: EventType): string => `
<section id="${escaped(type)}">
<h2>${escaped(type)}</h2>
<p>${escaped(summary)}. <a href="/schemas/events/${escaped(type)}.json">Schema</a></p>
<table><tr><th>field<th>presence<th>meaning
${Object.entries(schema.properties)
  .map(([name, field]) => fieldRow(name, field, schema.required.includes(name)))
  .join('\n')}
</table>
<pre>${escaped(JSON.stringify(example, null, 2))}</pre>
</section>`;

/** The contract as a page to read, without a script. */
export const contractPage = (types: readonly EventType[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Chancery events</title>
<h1>Chancery events</h1>
<p>CloudEvents 1.0, from <code>GET /v1/event-feed</code>. For programs: <a href="/asyncapi.json">AsyncAPI 3.1</a>.</p>
<ul>${types.map(({ type }) => `<li><a href="#${escaped(type)}">${escaped(type)}</a>`).join('')}</ul>
${types.map(section).join('\n')}
`;
