/** A morning in the demonstration authority, for the pictures of the guide. */
const letters = [
  ['Permit to fell two lime trees', 'application', 'Mariana Kovalenko', 'permits'],
  ['Noise of a building site at night', 'letter', 'Petro Hrytsenko', 'environment'],
  ['Extension of a garage', 'application', 'Larysa Moroz', 'permits'],
  ['Use of the park for a concert', 'application', 'Lime Ltd', 'permits'],
  ['Parking in front of the school', 'letter', 'Parents of School 4', 'permits'],
  ['Waste in the river meadow', 'letter', 'Oksana Lysenko', 'environment'],
];

export const furnish = async (url, tokens) => {
  const year = new Date().getUTCFullYear();
  const send = async (officer, route, body = {}) => {
    const response = await fetch(url + route, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens[officer]}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${route}: ${answer.detail}`);
    return answer;
  };
  const taken = [];
  for (const [subject, kind, name, unit] of letters)
    taken.push(
      await send('olena', '/v1/intakes', {
        document: {
          ...{ unitId: 'riverside.registry', channel: 'post', kind, subject },
          sender: { kind: 'person', name, address: 'Garden Lane 5' },
        },
        registration: { registerId: `riverside.in.${year}` },
        handOver: {
          purpose: 'action',
          to: { unitId: `riverside.${unit}` },
          note: 'Please examine and answer',
        },
      }),
    );
  const [lime, noise, garage] = taken;
  const accept = async (officer, { documentId }) => {
    const at = `/v1/documents/${documentId}`;
    const headers = { authorization: `Bearer ${tokens[officer]}` };
    const { workItems } = await (await fetch(url + at, { headers })).json();
    const { itemId } = workItems.find((item) => item.kind === 'hand-over');
    await send(officer, `${at}/hand-overs/${itemId}/acceptance?claim=true`);
  };
  await accept('ivan', lime);
  await accept('ivan', garage);
  await accept('yuriy', noise);
  const attach = async ({ documentId }, name, text, role = 'annex') => {
    const stored = await fetch(`${url}/v1/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${tokens.ivan}`,
        'content-type': 'application/octet-stream',
      },
      body: text,
    });
    const { sha256 } = await stored.json();
    await send('ivan', `/v1/documents/${documentId}/attachments`, { sha256, name, role });
  };
  await attach(
    lime,
    'application.txt',
    'Application\n\nI ask to fell two lime trees. Their roots lift the pavement.\n\nMariana Kovalenko',
  );
  const at = `/v1/documents/${lime.documentId}`;
  await send('ivan', `${at}/notes`, { text: 'She called and will bring a plan of the garden.' });
  await send('ivan', `/v1/documents/${garage.documentId}/settlement`, { way: 'taken-note' });
  await send('maria', `${at}/resolutions`, {
    text: 'For examination and a reply',
    tasks: [
      {
        what: 'Examine the trees and draft the answer',
        executors: [
          { unitId: 'riverside.permits', officerId: 'riverside.ivan' },
          { unitId: 'riverside.permits' },
        ],
        isOnControl: true,
      },
    ],
  });
  const answer = await send('ivan', '/v1/drafts', {
    ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'letter' },
    subject: 'Answer on the lime trees',
    addressee: { kind: 'person', name: 'Mariana Kovalenko', address: 'Garden Lane 5' },
  });
  await attach(answer, 'answer.txt', 'Dear Ms Kovalenko,\n\nyou may fell both trees.', 'text');
  const templateId = 'riverside.outgoing-letter';
  await send('ivan', `/v1/documents/${answer.documentId}/routes`, { templateId });
  return { lime: lime.documentId, answer: answer.documentId };
};
