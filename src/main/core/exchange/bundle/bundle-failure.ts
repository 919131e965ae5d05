// Why a bundle was not taken in. Whichever it is, nothing that was there has changed.
export type BundleFailure =
  | { readonly name: 'not-a-bundle' }
  | { readonly name: 'bundle-damaged' }
  | {
      readonly name: 'bundle-from-newer-version';
      readonly formatVersion: number;
      readonly known: number;
    }
  | { readonly name: 'bundle-for-somebody-else' };

/** Other words may still open it. */
export interface WrongPassphrase {
  readonly name: 'wrong-passphrase';
}
