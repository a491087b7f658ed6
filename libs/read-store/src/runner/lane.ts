/**
 * Which of n lanes a stream belongs to, always the same one (FNV-1a). All events of a stream take the same
 * lane, so their order is kept while lanes are written at the same time.
 */
export const laneOf = (stream: string, lanes: number): number => {
  if (lanes === 1) return 0;
  let hash = 0x811c9dc5;
  for (let index = 0; index < stream.length; index++) {
    hash = Math.imul(hash ^ stream.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % lanes;
};
