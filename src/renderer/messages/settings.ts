// The words of the settings.
export const settingsMessages = {
  title: 'Settings',
  look: 'Light or dark',
  lookHelp: 'Changes at once, for every review on this laptop.',
  themes: {
    system: 'As the computer is set',
    light: 'Light',
    dark: 'Dark',
  },
  ourDocuments: 'Our documents',
  ourDocumentsBody:
    'Your trust’s name, logo and colour, and your own Word templates, for everything Fieldfare writes.',
  goToOurDocuments: 'Go to Our documents',
  cards: 'Cards',
  cardsBody: 'Your own card, and those of colleagues who lock bundles for you by name.',
  goToCards: 'Go to Cards',
  about: 'About Fieldfare',
  version: (version: string) => `Version ${version}`,
  privacy:
    'Everything you write stays in a folder of your own on this laptop. Fieldfare has no account, sends nothing anywhere and asks nothing of the network.',
} as const;
