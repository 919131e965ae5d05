// Stands around the whole page: the language of dates and lists, how links of the kit
// travel, and the place where toasts come up.

import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { ToastProvider } from './toasts.tsx';

export interface KitProviderProps {
  readonly children: ReactNode;
  /** Goes to a place inside the application; the router's own. */
  readonly navigate?: (path: string) => void;
  /** Turns a place into what stands in the link, where the router keeps it elsewhere ("#/…"). */
  readonly useHref?: (path: string) => string;
}

export const KitProvider = ({ children, navigate, useHref }: KitProviderProps) => (
  <I18nProvider locale="en-GB">
    {navigate === undefined ? (
      <ToastProvider>{children}</ToastProvider>
    ) : (
      <RouterProvider navigate={navigate} {...(useHref === undefined ? {} : { useHref })}>
        <ToastProvider>{children}</ToastProvider>
      </RouterProvider>
    )}
  </I18nProvider>
);
