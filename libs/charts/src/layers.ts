export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/**
 * Puts the nodes of a graph into layers so that most of what flows, flows forward: the lighter of two that would close
 * a ring is left out. A node stands one layer behind the last that leads to it.
 */
export const layersOf = (edges: readonly Edge[]): readonly (readonly string[])[] => {
  const forward: Edge[] = [];
  const heaviest = [...edges].sort((one, other) => other.count - one.count);
  for (const edge of heaviest)
    if (edge.from !== edge.to && !reaches(forward, edge.to, edge.from)) forward.push(edge);
  const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const depth = new Map<string, number>();
  const depthOf = (node: string): number => {
    const known = depth.get(node);
    if (known !== undefined) return known;
    const before = forward.filter(({ to }) => to === node).map(({ from }) => depthOf(from) + 1);
    const found = Math.max(0, ...before);
    depth.set(node, found);
    return found;
  };
  const layers: string[][] = [];
  for (const node of nodes) (layers[depthOf(node)] ??= []).push(node);
  return layers;
};

const reaches = (edges: readonly Edge[], from: string, to: string): boolean => {
  const seen = new Set([from]);
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    for (const edge of edges)
      if (edge.from === node && !seen.has(edge.to)) {
        seen.add(edge.to);
        open.push(edge.to);
      }
  }
  return false;
};
