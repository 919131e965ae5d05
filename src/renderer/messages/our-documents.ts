// The words of "Our documents": the trust's look, its Word templates, and why a file is not taken.
import type { TemplateRefusal } from '../../shared/domain/template-refusal.ts';
import type { FoundPlaceholder, TemplatePlace } from '../../shared/domain/template-report.ts';
import { everyDocument } from '../../shared/domain/our-documents.ts';
import type { LogoReason } from '../../shared/ipc/our-documents.contract.ts';
import { assertNever } from '../../shared/lib/result.ts';
import type { FailureWords } from './failures.ts';

const kinds: Readonly<Record<Extract<TemplateRefusal, { why: 'not-word' }>['what'], string>> = {
  pdf: 'This is a PDF, not a Word document',
  rtf: 'This is a rich text file, not a Word document',
  'old-word': 'This is a Word file of the old kind (.doc)',
  'open-document': 'This is an OpenDocument file, not a Word document',
  excel: 'This is an Excel workbook, not a Word document',
  powerpoint: 'This is a PowerPoint file, not a Word document',
  other: 'This is not a Word document',
};

const outside: Readonly<Record<Extract<TemplateRefusal, { why: 'external' }>['what'], string>> = {
  template:
    'In Word, open File, Options, Add-ins, choose Templates and Go, and empty the box “Document template”. Save it and choose it again.',
  picture:
    'In Word, open File, Info, Edit Links to Files, and choose Break Link for each, so that the picture is in the file itself. Save it and choose it again.',
  data: 'In Word, open Mailings, Start Mail Merge, and choose Normal Word Document. Save it and choose it again.',
  link: 'Only links that begin with http, https or mailto are taken. Remove this one in Word, save the file and choose it again.',
  other: 'Remove it in Word, save the file and choose it again.',
};

const places: Readonly<Record<TemplatePlace, string>> = {
  body: 'page',
  header: 'header',
  footer: 'footer',
  notes: 'notes',
};

type Unbalanced = Extract<TemplateRefusal, { why: 'unbalanced' }>['problems'][number];

function problemWords({ what, written, where }: Unbalanced): string {
  const place = where === 'body' ? '' : ` (${places[where]})`;
  switch (what) {
    case 'not-closed':
      return `${written} is opened and never closed${place}.`;
    case 'not-opened':
      return `${written} is closed and was never opened${place}.`;
    case 'crossing':
      return `${written} ends in another kind of place than it begins${place}: both belong in one table, one cell, or paragraphs of one page.`;
    case 'not-alone':
      return `${written} needs a paragraph of its own, outside tables and text boxes${place}.`;
  }
}

/** Why a Word file is not taken, and what to do next. */
function refusalWords(refusal: TemplateRefusal): FailureWords {
  switch (refusal.why) {
    case 'empty':
      return {
        title: 'This file is empty',
        whatToDo: 'Save the template in Word once more, and choose that file.',
      };
    case 'too-large':
      return {
        title: `This file is ${refusal.megabytes} MB; a template may have ${refusal.limit} MB`,
        whatToDo:
          'Large pictures are the usual reason. In Word, choose a picture, Picture Format, Compress Pictures, for all of them. Save it and choose it again.',
      };
    case 'not-word':
      return {
        title: kinds[refusal.what],
        whatToDo:
          'Open it in Word, choose File, Save As, “Word Document (.docx)”, and choose that file.',
      };
    case 'locked':
      return {
        title: 'This file is locked with a password',
        whatToDo:
          'In Word, open File, Info, Protect Document, Encrypt with Password, and empty the box. Save it and choose it again.',
      };
    case 'damaged':
      return {
        title: 'This file is damaged, or not all of it is here',
        whatToDo:
          'Open it in Word and let Word repair it, or ask for it again. Save it as a Word Document (.docx) and choose that file.',
      };
    case 'macros':
      return {
        title: 'This file has macros in it',
        whatToDo:
          'Fieldfare takes no file with programs in it. In Word, choose File, Save As, “Word Document (.docx)”, which leaves them out, and choose that file.',
      };
    case 'external':
      return {
        title: `This file fetches something from outside it: ${refusal.target}`,
        whatToDo: outside[refusal.what],
      };
    case 'embedded':
      return {
        title: 'This file has another file or a control inside it',
        whatToDo:
          'Delete the embedded sheet, form control or object in Word, or put a picture of it in its place. Save it and choose it again.',
      };
    case 'field':
      return {
        title: `This file has a field that fetches something: ${refusal.field}`,
        whatToDo:
          'In Word, press Alt F9 to see fields, and delete this one. Page numbers and dates may stay. Save it and choose it again.',
      };
    case 'swells':
      return {
        title: 'This file unpacks to far more than a template can be',
        whatToDo:
          'Do not open it unless you know who made it. Copy what you need into a new Word document, and choose that.',
      };
    case 'odd-names':
      return {
        title: 'This file is not packed the way Word packs files',
        whatToDo:
          'Do not open it unless you know who made it. Copy what you need into a new Word document, and choose that.',
      };
    case 'doctype':
      return {
        title: 'This file has definitions in it that Word never writes',
        whatToDo:
          'Do not open it unless you know who made it. Copy what you need into a new Word document, and choose that.',
      };
    case 'strict':
      return {
        title: 'This file was saved as “Strict Open XML Document”',
        whatToDo:
          'In Word, choose File, Save As, “Word Document (.docx)”, the one without “Strict”, and choose that file.',
      };
    case 'no-placeholder':
      return {
        title: 'This file has no placeholder in it',
        whatToDo:
          'Nothing could be filled in. Write {{document}} where everything should stand, or begin from the starter, and choose it again.',
      };
    case 'unbalanced':
      return {
        title: 'Some placeholders could not be filled where they stand',
        whatToDo: refusal.problems.map(problemWords).join(' '),
      };
    default:
      return assertNever(refusal);
  }
}

const logoRefused: Readonly<Record<LogoReason, FailureWords>> = {
  'not-a-picture': {
    title: 'This is neither a PNG nor a JPEG picture',
    whatToDo: 'Ask for the logo as a PNG, or open it in a picture program and save it as one.',
  },
  'too-large': {
    title: 'This picture is larger than 2 MB',
    whatToDo: 'A logo on paper needs no more than 1,000 pixels across. Save a smaller one.',
  },
  'too-many-pixels': {
    title: 'This picture has more than 4,000 pixels on a side',
    whatToDo: 'A logo on paper needs no more than 1,000 pixels across. Save a smaller one.',
  },
  damaged: {
    title: 'This picture is damaged',
    whatToDo: 'Open it in a picture program, save it as a PNG once more, and choose that.',
  },
};

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const ourDocumentsMessages = {
  title: 'Our documents',
  intro:
    'How everything looks that Fieldfare writes on this laptop, for every review: your trust’s name, logo and colour, or Word templates of your own.',
  share: {
    title: 'The same on every laptop',
    body: 'One file holds the look and all templates. Save it here, and open it on the other laptops of the trust.',
    save: 'Save as a file',
    saved: (name: string) => `Saved as ${name}`,
    open: 'Open a file',
    opened: (templates: number) =>
      `Opened: ${counted(templates, 'template', 'templates')} and the look`,
  },
  look: {
    title: 'Name, logo and colour',
    body: 'For documents in Fieldfare’s own design, as Word and as PDF.',
    trustName: 'Name of the trust or partnership',
    trustNameHelp: 'Stands at the head of each page.',
    colour: 'One colour, as in your style guide',
    colourHelp: 'Six digits such as #1F4E79, for headings and tables. Empty is Fieldfare’s own.',
    notAColour: 'Write six digits from 0 to 9 and A to F, such as #1F4E79.',
    tooLight: (contrast: string, suggestion: string) =>
      `Too light to read on white: ${contrast} to 1, where 4.5 to 1 is needed. #${suggestion} is the nearest darker one.`,
    use: (colour: string) => `Use #${colour}`,
    colourOf: (colour: string) => `The colour #${colour}`,
    sample: 'A heading in your colour',
    logo: 'Logo',
    logoHelp: 'A PNG or JPEG of up to 2 MB. It stands at the top right of each page.',
    noLogo: 'No logo yet.',
    chooseLogo: 'Choose a logo',
    otherLogo: 'Choose another logo',
    removeLogo: 'Remove the logo',
    logoTaken: 'Logo taken',
    logoRemoved: 'Logo removed',
    alternative: 'In words, for those who do not see it',
  },
  templates: {
    title: 'Word templates',
    body: 'A template is a Word file with placeholders such as {{school}}. Fieldfare fills them and leaves the rest as it is: styles, header, footer, logo. A PDF always comes in Fieldfare’s own design with your name, logo and colour, since only Word can lay out your template. Documents without names are in Fieldfare’s design too: a letterhead would name the school.',
    list: 'Documents',
    every: 'All other documents',
    everyPurpose:
      'Your letterhead for every document that has no template of its own. It holds {{document}} where everything stands.',
    own: 'Own template',
    ours: 'Fieldfare’s design',
    byEvery: 'On your letterhead',
    mind: 'Needs a look',
    drop: 'Drop a Word file here',
    choose: 'Choose a Word file',
    replace: 'Choose another Word file',
    starter: 'Save a starter template',
    starterHelp:
      'The starter has every placeholder in its place. Change it in Word as you like, and choose it here.',
    savedStarter: (name: string) => `Saved as ${name}. Change it in Word, then choose it here.`,
    added: (name: string, when: string, size: string) => `${name}, added on ${when}, ${size}`,
    copy: 'Save a copy',
    copied: (name: string) => `Saved as ${name}`,
    remove: 'Remove the template',
    removed: (title: string) => `${title}: template removed`,
    taken: (name: string) => `${name} is used from now on`,
    gone: 'The file of this template is no longer whole. Fieldfare’s own design is used until you choose it again.',
    tooLarge: (name: string) => `${name} is larger than 20 MB. Choose a smaller Word file.`,
    oneOnly: 'Drop one file at a time.',
  },
  report: {
    title: 'What is in it',
    unknown: (written: string, nearest: string | null) =>
      nearest === null
        ? `${written} is not known and would stay as it is written.`
        : `${written} is not known and would stay as it is written. Do you mean {{${nearest}}}?`,
    elsewhere: (written: string, list: string) =>
      `${written} belongs between {{#${list}}} and {{/${list}}}; where it stands now it would stay as it is written.`,
    missing: (name: string, about: string) =>
      `{{${name}}} is nowhere in it (${about.charAt(0).toLowerCase()}${about.slice(1)}): the document would go out without it.`,
    outOfReach: (written: string) =>
      `${written} stands in a chart or drawing, where nothing can be filled.`,
    comments: 'It has comments, which would go out with every document.',
    tracked: 'It has tracked changes, which would go out with every document.',
    problems: 'Worth a look',
    allWell: 'Every placeholder in it is known, and nothing that matters is missing.',
    table: 'Placeholders found, and what fills each',
    written: 'In the template',
    about: 'What fills it',
    where: 'Where',
    count: (count: number, where: readonly TemplatePlace[]) => {
      const said = where.map((place) => places[place]).join(', ');
      return count === 1 ? said : `${said}, ${count} times`;
    },
    kinds: {
      text: '',
      list: 'once for each',
      blocks: 'passages',
      unknown: 'not known',
      elsewhere: 'in the wrong place',
    } satisfies Readonly<Record<FoundPlaceholder['kind'], string>>,
    fix: 'Change it in Word and choose it again.',
  },
  placeholders: {
    title: 'Every placeholder of this document',
    count: (count: number) => String(count),
    from: 'Show what would fill them from',
    noReview: 'No review',
    name: 'Placeholder',
    about: 'What it says',
    now: 'Now',
    nothing: 'nothing yet',
    items: (count: string) => `${count} of them`,
    essential: 'should not be missing',
    help: 'Write {{#actions}} before and {{/actions}} after what is said once for each: a row of a table, or paragraphs. {{^actions}} and {{/actions}} hold what is said where there is none.',
  },
  undo: 'Undo',
  undone: 'Undone',
  cannotUndo: 'Something else was changed since. Change it back by hand.',
  failures: {
    refused: refusalWords,
    refusedInFile: (fileName: string, refusal: TemplateRefusal): FailureWords => {
      const { title, whatToDo } = refusalWords(refusal);
      return {
        title: `Nothing was changed. ${fileName}: ${title}`,
        whatToDo: `${whatToDo} Then save the file for the other laptops once more.`,
      };
    },
    logo: (reason: LogoReason) => logoRefused[reason],
    unreadable: (code: string): FailureWords => ({
      title: 'The file could not be read',
      whatToDo: `Perhaps it was moved, or another program holds it. Close it there and choose it again. (The computer says ${code}.)`,
    }),
    notWritten: (code: string): FailureWords => ({
      title: 'The file was not saved',
      whatToDo: `Perhaps a file of that name is open: close it there and save again. If not, choose another folder, such as Documents. (The computer says ${code}.)`,
    }),
    notKnown: {
      title: 'This document is of a newer Fieldfare',
      whatToDo: 'Install the newer version on this laptop.',
    },
    notThere: {
      title: 'The template is no longer here',
      whatToDo: 'Choose it again, or save a starter template.',
    },
    noLogo: { title: 'There is no logo any more', whatToDo: 'Choose one first.' },
    nothing: {
      title: 'There is nothing to share yet',
      whatToDo: 'Write the name of the trust, or choose a logo, a colour or a template first.',
    },
    notOurs: {
      title: 'This file does not hold “Our documents”',
      whatToDo:
        'Choose the file that was saved on another laptop under Our documents; its name ends in .fieldfare-documents.',
    },
    sharedDamaged: {
      title: 'This file is damaged, or not all of it is here',
      whatToDo: 'Nothing was changed. Save it on the other laptop once more, and open that.',
    },
    newer: {
      title: 'This file was saved by a newer Fieldfare',
      whatToDo: 'Nothing was changed. Install the newer version on this laptop, and open it again.',
    },
  },
  titleOf: (kindId: string, title: string) =>
    kindId === everyDocument ? 'All other documents' : title,
} as const;
