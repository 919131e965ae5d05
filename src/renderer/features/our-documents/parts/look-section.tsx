// The trust's name, one colour and the logo, with a piece of paper that shows them.
import type { OurLook } from '../../../../shared/domain/our-documents.ts';
import { ourDocumentsMessages } from '../../../messages/our-documents.ts';
import styles from '../our-documents-screen.module.css';
import { useLogo } from '../use-logo.ts';
import { ColourField } from './colour-field.tsx';
import { LogoPart } from './logo-part.tsx';
import { TypedField } from './typed-field.tsx';

const { look: words } = ourDocumentsMessages;

const Paper = ({ look, logo }: { readonly look: OurLook; readonly logo: string | null }) => {
  const colour = look.colour === null ? undefined : { color: `#${look.colour}` };
  const band = look.colour === null ? undefined : { background: `#${look.colour}` };
  return (
    <div className={styles.paper}>
      <div className={styles.paperHead}>
        <span className={styles.name} dir="auto">
          {look.trustName}
        </span>
        {logo !== null && look.logo !== null && (
          <img src={logo} alt={look.logo.alternative} className={styles.logo} />
        )}
      </div>
      {look.colour !== null && (
        <>
          <span className={styles.sample} style={colour}>
            {words.sample}
          </span>
          <div className={styles.band} style={band} />
        </>
      )}
    </div>
  );
};

export const LookSection = ({ look }: { readonly look: OurLook }) => {
  const logo = useLogo();
  return (
    <section aria-labelledby="look-title" className={styles.part}>
      <h2 id="look-title">{words.title}</h2>
      <p className={styles.soft}>{words.body}</p>
      <div className={styles.look}>
        <div className={styles.fields}>
          <TypedField
            name="trustName"
            label={words.trustName}
            description={words.trustNameHelp}
            stored={look.trustName}
          />
          <ColourField stored={look.colour} />
        </div>
        <div className={styles.fields}>
          <Paper look={look} logo={logo} />
          <LogoPart look={look} />
        </div>
      </div>
    </section>
  );
};
