// What every screen stands in: the cache of answers, the theme, the addresses.
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { followChanges, queryClient } from '../api/query-client.ts';
import { router } from './router.tsx';
import { useTheme } from './theme.ts';

const Themed = () => {
  useTheme();
  return <RouterProvider router={router} />;
};

export const Application = () => {
  useEffect(() => followChanges(), []);
  return (
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  );
};
