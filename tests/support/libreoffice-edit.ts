// Edits a Word file in LibreOffice as a person at its keyboard would: a macro opens it, writes into
// cells, adds and deletes rows, adds comments, and saves it as .docx.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Rows and columns as LibreOffice counts them in a table: from 0, with the row of headings. */
export type OfficeEdit =
  | { readonly do: 'write'; readonly cell: string; readonly text: string }
  | { readonly do: 'replace'; readonly from: string; readonly to: string }
  | { readonly do: 'add-row'; readonly after: number }
  | { readonly do: 'delete-row'; readonly row: number }
  | { readonly do: 'comment'; readonly cell: string; readonly by: string; readonly text: string }
  | { readonly do: 'track' };

const quoted = (text: string): string =>
  `"${text.replaceAll('"', '""').replaceAll('\n', '" & Chr(10) & "')}"`;

function lineOf(edit: OfficeEdit): string {
  switch (edit.do) {
    case 'write':
      return `table.getCellByName(${quoted(edit.cell)}).setString(${quoted(edit.text)})`;
    case 'replace':
      return [
        'search = document.createReplaceDescriptor()',
        `search.setSearchString(${quoted(edit.from)})`,
        `search.setReplaceString(${quoted(edit.to)})`,
        'document.replaceAll(search)',
      ].join('\n');
    case 'add-row':
      return `table.getRows().insertByIndex(${edit.after + 1}, 1)`;
    case 'delete-row':
      return `table.getRows().removeByIndex(${edit.row}, 1)`;
    case 'comment':
      return [
        'note = document.createInstance("com.sun.star.text.textfield.Annotation")',
        `note.Content = ${quoted(edit.text)}`,
        `note.Author = ${quoted(edit.by)}`,
        `where = table.getCellByName(${quoted(edit.cell)})`,
        'where.getText().insertTextContent(where.getText().createTextCursor(), note, False)',
      ].join('\n');
    case 'track':
      return 'document.RecordChanges = True';
  }
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const head = '<?xml version="1.0" encoding="UTF-8"?>';

/** @param headings how the first heading of the table to edit begins. */
function macroOf(from: string, to: string, heading: string, edits: readonly OfficeEdit[]): string {
  return `Sub Main
Dim noArgs(0) As New com.sun.star.beans.PropertyValue
noArgs(0).Name = "Hidden"
noArgs(0).Value = True
document = StarDesktop.loadComponentFromURL(${quoted(pathToFileURL(from).href)}, "_blank", 0, noArgs())
tables = document.getTextTables()
For index = 0 To tables.getCount() - 1
  candidate = tables.getByIndex(index)
  If Left(candidate.getCellByName("A1").getString(), ${heading.length}) = ${quoted(heading)} Then table = candidate
Next
${edits.map(lineOf).join('\n')}
Dim saving(0) As New com.sun.star.beans.PropertyValue
saving(0).Name = "FilterName"
saving(0).Value = "MS Word 2007 XML"
document.storeToURL(${quoted(pathToFileURL(to).href)}, saving())
document.close(True)
StarDesktop.terminate()
End Sub
`;
}

export async function editedInLibreOffice(
  bytes: Uint8Array,
  heading: string,
  edits: readonly OfficeEdit[],
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldfare-office-'));
  try {
    const [from, to] = [join(folder, 'sent.docx'), join(folder, 'back.docx')];
    const profile = join(folder, 'profile');
    const office = (...rest: readonly string[]) =>
      run(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          '--headless',
          '--norestore',
          ...rest,
        ],
        { timeout: 120_000 },
      );
    // The first start makes the profile with an empty module in it, which is then ours.
    await office('--terminate_after_init');
    writeFileSync(
      join(profile, 'user', 'basic', 'Standard', 'Module1.xba'),
      `${head}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(macroOf(from, to, heading, edits))}</script:module>`,
    );
    writeFileSync(from, bytes);
    // Without a screen it may fall over once it has saved and is told to end: what counts is the file.
    await office('macro:///Standard.Module1.Main').catch(() => undefined);
    return new Uint8Array(readFileSync(to));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
