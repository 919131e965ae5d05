// The operating system's own safe: the account's Data Protection on Windows, the keychain of a Mac, the
// wallet of a Linux desktop. Where there is none, nothing is locked, and whoever asked is told so.
import { safeStorage } from 'electron';

/** On Linux without a wallet Electron would lock with a password that everybody can read. */
function isSafe(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text';
}

export function lockSecret(secret: string): string | null {
  try {
    return isSafe() ? safeStorage.encryptString(secret).toString('base64') : null;
  } catch {
    return null;
  }
}

export function unlockSecret(locked: string): string | null {
  try {
    return isSafe() ? safeStorage.decryptString(Buffer.from(locked, 'base64')) : null;
  } catch {
    return null;
  }
}
