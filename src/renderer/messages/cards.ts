// The words of the cards: one's own, colleagues', and what is said when keys are not those of before.
import type { FailureWords } from './failures.ts';

export const cardMessages = {
  title: 'Cards',
  intro:
    'A card tells colleagues’ laptops how to lock a bundle for you alone, and how to know that a bundle is from you. Exchange cards once, when you first meet: on a stick or by e-mail. A card holds no secret.',
  back: 'Back to Share with the team',
  own: {
    title: 'Your card',
    name: 'Your name',
    school: 'Your school or trust',
    nameMissing: 'Write your name: colleagues find you by it.',
    save: 'Save my card',
    saved: (fileName: string) => `Saved as ${fileName}`,
    wordsTitle: 'Your check words',
    wordsList: 'Your check words, in order',
    wordsHelp:
      'When a colleague opens your card, they see these six words too. Read them aloud: if they are the same, the card is yours and nobody has changed it on the way.',
    notYet:
      'Your keys are made when you save the card for the first time. The secret half never leaves this laptop.',
    keptBySystem: 'The secret half is kept on this laptop, locked by the computer’s own safe.',
    keptInFile:
      'The secret half is kept on this laptop, in Fieldfare’s own folder, which only your account may read. This computer offers no safe of its own, so keep its disk encrypted.',
    locked: {
      title: 'This computer no longer opens your keys',
      body: 'That happens when Fieldfare’s folder was copied from another laptop, or the computer’s safe was set up anew. Make new keys, then give everybody your new card.',
    },
    renew: 'Make new keys',
    renewTitle: 'Make new keys?',
    renewBody:
      'For when a laptop was lost or copied. Bundles already locked for your old card will no longer open here, and everybody who has your card needs the new one. There is no way back.',
    renewed: 'New keys are made. Save your card and give it to everybody again.',
    keep: 'Keep the old ones',
  },
  theirs: {
    title: 'Colleagues’ cards',
    open: 'Open a card',
    emptyTitle: 'No cards yet',
    empty:
      'Cards of colleagues stand here. A card is a file that ends in .fieldfare-card; open it while you are together, and read the six words to each other.',
    list: 'Colleagues whose card you have',
    checked: (when: string) => `Words compared on ${when}`,
    notChecked: 'Words not compared yet',
    replaced: (when: string) => `New keys since ${when}`,
    onCard: (name: string) => `On the card: ${name}`,
    rename: 'Rename',
    renameOf: (name: string) => `Rename ${name}`,
    renameTitle: 'What do you call them?',
    renameHelp: (name: string) => `Only on this laptop. Leave it empty to go by the card: ${name}.`,
    nameLabel: 'Name',
    done: 'Done',
    check: 'We have compared the words',
    checkOf: (name: string) => `We have compared the words of ${name}`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove the card of ${name}`,
    removed: (name: string) => `The card of ${name} is removed`,
    undo: 'Undo',
    wordsOf: (name: string) => `Check words of ${name}`,
  },
  opened: {
    title: (name: string) => `Card of ${name}`,
    list: 'Check words on this card, in order',
    compare: (name: string) =>
      `Ask ${name} to read the check words from their own screen, and compare them with these.`,
    tick: 'We have read the words to each other, and they are the same',
    keep: 'Keep this card',
    later: 'Not now',
    close: 'Close',
    kept: (name: string) => `The card of ${name} is kept`,
    knownTitle: 'You have this card already',
    known: 'Its keys are those you know. Nothing has to be done.',
    ownTitle: 'This is your own card',
    own: 'Give it to colleagues. You do not need it yourself.',
    otherKeys: {
      title: (name: string) => `You know ${name} by other keys`,
      body: 'Perhaps they have a new laptop, perhaps this is somebody else of that name. It could also be somebody who wants to be taken for them. Compare the words aloud before you go on, on the telephone or face to face.',
      before: 'The words until now',
      replace: 'Replace the old card',
      both: 'Keep both',
    },
  },
  failures: {
    notACard: {
      title: 'This is not a card',
      whatToDo:
        'A card ends in .fieldfare-card and is saved with “Save my card”. Ask your colleague for theirs.',
    } satisfies FailureWords,
    damaged: {
      title: 'The card was cut off or changed on the way',
      whatToDo: 'Nothing was kept of it. Ask for it to be saved and sent once more.',
    } satisfies FailureWords,
    newerVersion: {
      title: 'The card comes from a newer Fieldfare',
      whatToDo: 'Install the newer Fieldfare on this laptop, then open the card again.',
    } satisfies FailureWords,
    noLongerOpen: {
      title: 'The card has to be opened again',
      whatToDo: 'Fieldfare no longer holds the file. Nothing was kept; open it once more.',
    } satisfies FailureWords,
    notFound: {
      title: 'This card is no longer on this laptop',
      whatToDo: 'It was removed meanwhile. Open the card again if you still need it.',
    } satisfies FailureWords,
  },
} as const;
