// Drops a file on the window as a person does who drags it there.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { RunningApp } from './app.ts';

export async function dropFile({ page }: RunningApp, path: string, name: string): Promise<void> {
  const bytes = readFileSync(path).toString('base64');
  const data = await page.evaluateHandle(
    ([content, fileName]) => {
      const transfer = new DataTransfer();
      const raw = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      transfer.items.add(new File([raw], fileName));
      return transfer;
    },
    [bytes, name] as const,
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await expect(page.getByText('Drop it to open it')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.getByText('Drop it to open it')).toBeHidden();
}
