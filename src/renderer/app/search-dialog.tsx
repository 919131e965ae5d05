// "Search everything": finds notes, findings, actions and screens of the review, by keyboard alone.
import { useDeferredValue, useState } from 'react';
import { Autocomplete, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useGo } from '../api/navigation.ts';
import { searchMessages as words } from '../messages/search.ts';
import { classNames, Dialog, SearchField } from '../ui/index.ts';
import styles from './search-dialog.module.css';
import { useSearchResults } from './search-results.ts';

export interface SearchDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const Search = ({ onLeave }: { readonly onLeave: () => void }) => {
  const go = useGo();
  const [text, setText] = useState('');
  // Typing never waits for the list.
  const { groups, notesTotal, notesShown, problem } = useSearchResults(useDeferredValue(text));
  const hits = groups.flatMap((group) => group.hits);
  return (
    <div className={styles.search}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        {/* Escape leaves at once; by itself the search would only be emptied by it. */}
        <div
          onKeyDownCapture={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            onLeave();
          }}
        >
          <SearchField label={words.label} autoFocus />
        </div>
        {/* What scrolls must be within reach of the keyboard by itself. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div role="group" aria-label={words.results} tabIndex={0} className={styles.list}>
          <ListBox
            aria-label={words.results}
            selectionMode="none"
            onAction={(key) => {
              const hit = hits.find(({ id }) => id === key);
              if (hit === undefined) return;
              onLeave();
              go(hit.href);
            }}
            renderEmptyState={() => <p className={styles.soft}>{words.nothing(text.trim())}</p>}
          >
            {groups.map((group) => (
              <ListBoxSection key={group.id} id={group.id}>
                <Header className={classNames(styles.header)}>{group.title}</Header>
                {group.hits.map((hit) => (
                  <ListBoxItem
                    key={hit.id}
                    id={hit.id}
                    textValue={hit.label}
                    className={classNames(styles.hit)}
                  >
                    <span className={styles.label}>{hit.label}</span>
                    {hit.about !== undefined && <span className={styles.about}>{hit.about}</span>}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </div>
      </Autocomplete>
      <p role="status" className={styles.soft}>
        {problem ??
          (text.trim().length < 2
            ? words.hint
            : notesTotal > notesShown
              ? words.moreNotes(notesShown, notesTotal)
              : '')}
      </p>
    </div>
  );
};

export const SearchDialog = ({ isOpen, onOpenChange }: SearchDialogProps) => (
  <Dialog title={words.title} isOpen={isOpen} onOpenChange={onOpenChange} width="wide">
    <Search onLeave={() => onOpenChange(false)} />
  </Dialog>
);
