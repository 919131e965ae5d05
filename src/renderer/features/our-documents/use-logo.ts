// The trust's logo as an address the page may show; null while there is none.
import { useMemo } from 'react';
import { useOperation } from '../../api/use-operation.ts';

const step = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += step) {
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(text);
}

export function useLogo(): string | null {
  const { data } = useOperation('our-logo.read', {});
  return useMemo(
    () => (data == null ? null : `data:image/${data.type};base64,${base64Of(data.bytes)}`),
    [data],
  );
}
