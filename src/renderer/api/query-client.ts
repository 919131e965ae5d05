// The page's cache of answers. Nothing here is fetched over a network, so nothing waits for one.
import { QueryClient, type Query } from '@tanstack/react-query';
import type { QueryName } from '../../shared/ipc/contract.ts';
import { queryTopics } from './query-topics.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

const readsAnyOf = (query: Query, topics: readonly string[]): boolean => {
  const read: readonly string[] = queryTopics[query.queryKey[0] as QueryName] ?? [];
  return read.some((topic) => topics.includes(topic));
};

/** Keeps the cache true: what core says has changed is asked for again. */
export function followChanges(): () => void {
  return window.fieldfare.onChanged((topics) => {
    const isStale = (query: Query): boolean => readsAnyOf(query, topics);
    // A first answer on its way may be from before the change, and is not asked for twice by itself.
    const underWay = queryClient
      .getQueryCache()
      .findAll({ predicate: isStale, fetchStatus: 'fetching' })
      .filter(({ state }) => state.data === undefined);
    void queryClient.invalidateQueries({ predicate: isStale });
    for (const query of underWay) {
      const askAgain = (): void =>
        void queryClient.invalidateQueries({ predicate: (other) => other === query });
      void query.promise?.then(askAgain, () => {});
    }
  });
}
