/** What is wrong with an answer, whatever was asked. */
export const judge = (answer, { slowMs }) => {
  if (answer.isCut) return [];
  if (answer.failure) return [`no answer: ${answer.failure}`];
  const { status, headers, json, ms, isFeed, isWhole } = answer;
  const isProblem = headers['content-type']?.startsWith('application/problem+json');
  const isNamed = typeof json?.code === 'string' && typeof json.correlationId === 'string';
  return [
    ...(status >= 500 ? [`answered ${status} ${json?.code ?? ''}`] : []),
    ...(status >= 400 && !(isProblem && isNamed) ? [`answered ${status} without a problem`] : []),
    ...(!isFeed && !isWhole ? ['an answer that broke off'] : []),
    ...(!isFeed && ms > slowMs ? [`answered after ${Math.round(ms)} ms`] : []),
    ...(headers['x-content-type-options'] === 'nosniff' ||
    status === 431 ||
    (status === 400 && headers.connection === 'close')
      ? []
      : ['answered without nosniff']),
  ];
};
