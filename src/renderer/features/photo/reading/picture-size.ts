// What kind of picture some bytes begin, and how large it says it is: read before anything draws it,
// so that a small file which swells to gigabytes is refused first. Pure.

export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp';

export type PictureHead =
  | { readonly kind: PictureKind; readonly width: number; readonly height: number }
  | { readonly kind: 'heic' | 'svg' | 'unknown' };

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function jpegSize(bytes: Uint8Array): PictureHead {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // Filling bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return { kind: 'unknown' };
}

function webpSize(bytes: Uint8Array): PictureHead {
  const view = viewOf(bytes);
  const u24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  switch (text(bytes, 12, 16)) {
    case 'VP8X':
      return { kind: 'webp', width: u24(24) + 1, height: u24(27) + 1 };
    case 'VP8L': {
      const packed = view.getUint32(21, true);
      return {
        kind: 'webp',
        width: (packed % 16_384) + 1,
        height: (Math.floor(packed / 16_384) % 16_384) + 1,
      };
    }
    case 'VP8 ':
      return {
        kind: 'webp',
        width: view.getUint16(26, true) % 16_384,
        height: view.getUint16(28, true) % 16_384,
      };
    default:
      return { kind: 'unknown' };
  }
}

function headOf(bytes: Uint8Array): PictureHead {
  const view = viewOf(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(bytes);
  if (text(bytes, 1, 4) === 'PNG') {
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (text(bytes, 0, 4) === 'GIF8') {
    return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return webpSize(bytes);
  if (text(bytes, 0, 2) === 'BM') {
    const height = Math.abs(view.getInt32(22, true));
    return { kind: 'bmp', width: Math.abs(view.getInt32(18, true)), height };
  }
  if (text(bytes, 4, 8) === 'ftyp' && /^(?:hei|hev|mif|msf|avif)/.test(text(bytes, 8, 12))) {
    return { kind: 'heic' };
  }
  const start = text(bytes, 0, 512);
  return { kind: /<svg|<\?xml|<!doctype/i.test(start) ? 'svg' : 'unknown' };
}

export function pictureHead(bytes: Uint8Array): PictureHead {
  try {
    return headOf(bytes);
  } catch {
    // Cut off within what says how large it is.
    return { kind: 'unknown' };
  }
}
