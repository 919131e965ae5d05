// What the preload hands to the page: two functions, nothing else.
interface FieldfareBridge {
  call(operation: string, input: unknown): Promise<unknown>;
  /** @returns a function that stops listening. */
  onChanged(listener: (topics: readonly string[]) => void): () => void;
}

interface Window {
  readonly fieldfare: FieldfareBridge;
}
