// What a person may set for themselves on this laptop.
import type { Settings } from '../../../shared/ipc/app.contract.ts';
import { invoke } from '../../api/invoke.ts';
import { paths } from '../../api/paths.ts';
import { useOperation } from '../../api/use-operation.ts';
import { commonFailureWords } from '../../messages/failures.ts';
import { reviewMessages } from '../../messages/review.ts';
import { settingsMessages as words } from '../../messages/settings.ts';
import { Link, Page, PageHeader, RadioGroup, useToasts } from '../../ui/index.ts';
import styles from './settings-screen.module.css';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

export const SettingsScreen = () => {
  const { data: settings, error } = useOperation('settings.read', {});
  const info = useOperation('app.info', {}).data;
  const toasts = useToasts();
  if (error !== null && settings === undefined) throw error;
  if (settings === undefined) return null;

  const change = async (theme: Settings['theme']): Promise<void> => {
    const answer = await invoke('settings.change', { theme });
    if (answer.ok) return;
    const { title, whatToDo } = commonFailureWords(answer.failure);
    toasts.show({ words: reviewMessages.notSaved(title, whatToDo), tone: 'alarm' });
  };

  return (
    <Page width="reading">
      <div className={styles.settings}>
        <PageHeader title={words.title} />
        <RadioGroup
          label={words.look}
          description={words.lookHelp}
          value={settings.theme}
          onChange={(theme) => void change(theme)}
          options={themes.map((theme) => ({ value: theme, label: words.themes[theme] }))}
        />
        <section className={styles.about} aria-labelledby="our-documents">
          <h2 id="our-documents">{words.ourDocuments}</h2>
          <p className={styles.soft}>{words.ourDocumentsBody}</p>
          <p>
            <Link href={paths.ourDocuments()}>{words.goToOurDocuments}</Link>
          </p>
        </section>
        <section className={styles.about} aria-labelledby="cards">
          <h2 id="cards">{words.cards}</h2>
          <p className={styles.soft}>{words.cardsBody}</p>
          <p>
            <Link href={paths.cards()}>{words.goToCards}</Link>
          </p>
        </section>
        <section className={styles.about} aria-labelledby="about">
          <h2 id="about">{words.about}</h2>
          {info !== undefined && <p>{words.version(info.version)}</p>}
          <p className={styles.soft}>{words.privacy}</p>
        </section>
      </div>
    </Page>
  );
};
