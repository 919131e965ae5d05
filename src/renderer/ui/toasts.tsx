// What just happened and how to take it back ("Note filed. Undo"). Stays long enough to be read,
// waits while one points at it or has the focus there, and is never the only sign of a failure.

import { X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './toasts.module.css';

export interface ToastMessage {
  readonly words: string;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly tone?: 'plain' | 'alarm' | undefined;
  /** A shortcut that does the same as the action ("mod+z"). */
  readonly keys?: string | undefined;
}

export interface Toasts {
  /** Shows it and gives back the way to take it away early. */
  readonly show: (message: ToastMessage) => () => void;
}

const readingTime = 8_000;

const ToastsContext = createContext<Toasts | null>(null);

export const useToasts = (): Toasts => {
  const toasts = useContext(ToastsContext);
  if (toasts === null) throw new Error('useToasts needs a KitProvider around it');
  return toasts;
};

export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [queue] = useState(() => new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 }));
  const toasts = useMemo<Toasts>(
    () => ({
      show: (message) => {
        const stays = message.tone === 'alarm' ? {} : { timeout: readingTime };
        const key = queue.add(message, stays);
        return () => queue.close(key);
      },
    }),
    [queue],
  );
  return (
    <ToastsContext value={toasts}>
      {children}
      <ToastRegion
        queue={queue}
        aria-label={uiMessages.toasts.region}
        className={classNames(styles.region)}
      >
        {({ toast }) => {
          const { words, action, tone, keys } = toast.content;
          return (
            <AriaToast
              toast={toast}
              className={classNames(styles.toast, tone === 'alarm' && styles.alarm)}
            >
              <ToastContent className={styles.words}>
                <Text slot="title">{words}</Text>
              </ToastContent>
              {action !== undefined && (
                <Button
                  size="small"
                  {...(keys === undefined ? {} : { keys })}
                  onPress={() => {
                    action.onPress();
                    queue.close(toast.key);
                  }}
                >
                  {action.label}
                </Button>
              )}
              <IconButton slot="close" icon={X} label={uiMessages.dismiss} />
            </AriaToast>
          );
        }}
      </ToastRegion>
    </ToastsContext>
  );
};
