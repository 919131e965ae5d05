// Prints a document as a tagged PDF in a hidden window under every lock: no script, no preload, no
// network, a session of its own that holds nothing but this page and its style.
import { BrowserWindow, session, type Session } from 'electron';
import type { PrintOrder } from '../../shared/ipc/messages.ts';
import { lockNavigation } from './security/navigation.ts';
import { lockNetwork } from './security/network.ts';
import { lockPermissions } from './security/permissions.ts';
import { appHost, appScheme } from './security/scheme.ts';

const folder = `${appScheme}://${appHost}`;
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** What the one page of the printing session consists of; replaced with each document. */
let served: PrintOrder | null = null;
let printing: Session | undefined;

function printingSession(): Session {
  if (printing !== undefined) return printing;
  // Without "persist:" it lives in memory and is gone with the application.
  const own = session.fromPartition('printing');
  lockPermissions(own);
  lockNetwork(own, { isPackaged: true });
  own.protocol.handle(appScheme, (request) => {
    const types: Readonly<Record<string, readonly [type: string, text: string | undefined]>> = {
      '/document.html': ['text/html', served?.html],
      '/document.css': ['text/css', served?.css],
    };
    const [type, text] = types[new URL(request.url).pathname] ?? [];
    if (type === undefined || text === undefined) return new Response(null, { status: 404 });
    return new Response(text, {
      headers: {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
  printing = own;
  return own;
}

async function print(order: PrintOrder): Promise<string | null> {
  served = order;
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printingSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  try {
    lockNavigation(window.webContents);
    await window.loadURL(`${folder}/document.html`);
    const pdf = await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: order.header,
      footerTemplate: order.footer,
    });
    return pdf.toString('base64');
  } catch {
    return null;
  } finally {
    served = null;
    if (!window.isDestroyed()) window.destroy();
  }
}

/** One after the other: they share the address of the page. */
let last: Promise<unknown> = Promise.resolve();

/** @returns the PDF in base64, or null where it could not be printed. */
export function printPdf(order: PrintOrder): Promise<string | null> {
  const next = last.then(() => print(order));
  last = next;
  return next;
}
