// JSON from outside as plain data: null where it is cut off or no UTF-8, undefined where it is no JSON
// at all (a picture, a PDF, a letter).
import { isCutOffJson } from '../reading/cut-off-json.ts';

export { isPlainObject } from '../reading/plain-json.ts';

export function plainJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return isCutOffJson(text) && text.trimStart().startsWith('{') ? null : undefined;
  }
}
