// Why a bundle was not taken in. Whichever it is, nothing that was there has changed.
export type BundleFailure =
  | { readonly name: 'not-a-bundle' }
  | { readonly name: 'bundle-damaged' }
  | {
      readonly name: 'bundle-from-newer-version';
      readonly formatVersion: number;
      readonly known: number;
    }
  | { readonly name: 'bundle-for-somebody-else' }
  /** Whoever made it is not who it says, or made it for others: nobody's word stands behind it. */
  | { readonly name: 'sender-not-proved' }
  /** What is here is an improvement champion's copy; the bundle holds the team's notes. */
  | { readonly name: 'whole-review-for-a-copy' };

/** Other words may still open it. */
export interface WrongPassphrase {
  readonly name: 'wrong-passphrase';
}
