// Every word about the photos of notes: taking one in, covering faces and names, showing it.

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const percent = (part: number): string => `${Math.round(part * 100)} %`;

export const photoMessages = {
  add: 'Add a photo',
  region: (count: number) => plural(count, 'photo', 'photos'),
  open: (description: string) => `Photo: ${description}`,
  notHere: (description: string) => `Photo not on this laptop yet: ${description}`,
  notHereShort: 'Not here yet',
  notHereHelp:
    'The picture comes with the next bundle of the colleague who took it, or through the shared folder. What it shows is here already.',
  loading: 'Fetching the photo',

  cover: {
    title: 'Cover faces and names',
    intro:
      'Draw a cover over every face and every name: on a badge, a book, a display. What lies under a cover is gone for good once the photo is added. The photo you chose stays where it is and is not kept here.',
    board: 'The photo, with its covers',
    add: 'Add a cover',
    keys: 'Arrow keys move a cover, with Shift they change its size, Delete takes it away.',
    one: (
      number: number,
      count: number,
      left: number,
      top: number,
      width: number,
      height: number,
    ) =>
      `Cover ${number} of ${count}: ${percent(left)} from the left, ${percent(top)} from the top, ${percent(width)} wide, ${percent(height)} high`,
    told: (count: number) => (count === 0 ? 'No cover yet' : plural(count, 'cover', 'covers')),
    remove: 'Take the last cover away',
    description: 'What the photo shows',
    descriptionHint:
      'For colleagues who cannot see it, and for the report. No names: “Timeline of rivers, Year 4 corridor”.',
    descriptionMissing: 'Say what the photo shows.',
    confirm: 'I have looked closely: no face and no name can be seen',
    confirmMissing: 'Look at the whole photo, cover what is left, then tick this.',
    act: 'Add photo',
    adding: 'Adding the photo',
    cancel: 'Cancel',
  },

  added: 'Photo added',
  undo: 'Undo',
  binned: 'Photo moved to the bin',

  view: {
    title: 'Photo',
    description: 'What the photo shows',
    bin: 'Move to bin',
    done: 'Done',
    move: 'Move to another note',
    moved: 'Photo moved',
  },

  refused: {
    title: 'This photo was not taken in',
    notAPicture:
      'This file is not a picture that Fieldfare can draw. Choose a JPEG, PNG, WebP, GIF or BMP.',
    heic: 'This photo is in the HEIC form of a phone. On the phone, choose Settings, Camera, Formats, Most Compatible; or send the photo to yourself by e-mail, which makes a JPEG of it.',
    drawing:
      'This is a drawing file (SVG), which can hold more than a picture. Take a screenshot of it and add that.',
    tooLarge: (megabytes: number) =>
      `The file is larger than ${megabytes} MB. Take the photo again at a smaller size, or crop it first.`,
    tooManyPixels: (width: number, height: number, megapixels: number) =>
      `The picture has ${width.toLocaleString('en-GB')} by ${height.toLocaleString('en-GB')} pixels; ${megapixels} million together is the most. Crop it or make it smaller first.`,
    broken: 'The picture is damaged or cut off and cannot be drawn. Take or send it again.',
    notAdded: 'The photo was not added. It is still in this window.',
    noteGone: 'The note it belongs to is no longer here.',
    photoGone: 'This photo is no longer here. A colleague may have moved it to the bin.',
  },
} as const;
