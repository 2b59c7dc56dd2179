import { dependenciesOf, pageOf, sourcesOf, type Conditions, type NodeId } from './dependencies.ts';

/**
 * Finds pages and questions that depend on each other, each on the next and the last on the first: empty when all is
 * well. For those who write a survey; a page that is shown only has to know that there is one.
 */
export function findCycle(conditions: Conditions): readonly NodeId[] {
  const sources = sourcesOf(conditions);
  const settled = new Set(dependenciesOf(conditions).order);
  const isStuck = (id: NodeId): boolean => !settled.has(id);
  const walked = new Set<NodeId>();
  // Whatever is stuck reads something that is stuck: following that must come round.
  let id = [...sources.keys()].find(isStuck);
  while (id !== undefined && !walked.has(id)) {
    walked.add(id);
    id = [...sources.get(id)!].find(isStuck);
  }
  return id === undefined ? [] : [...walked].slice([...walked].indexOf(id));
}

/**
 * Says in words what depends on what.
 *
 * @example
 * describeCycle(['a', '#1']); // "a reads page 2, page 2 reads a"
 */
export function describeCycle(cycle: readonly NodeId[]): string {
  const most = 5;
  const nameAt = (index: number): string => {
    const id = cycle[index % cycle.length]!;
    const page = pageOf(id);
    return page === undefined ? id : `page ${page + 1}`;
  };
  const links = cycle.slice(0, most).map((_, index) => `${nameAt(index)} reads ${nameAt(index + 1)}`);
  return cycle.length > most ? `${links.join(', ')}, and so on` : links.join(', ');
}
