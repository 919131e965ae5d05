// Sets the time of every file in a zip to the same moment. A zip notes when each file was packed,
// so the same document would differ from one second to the next. Knows only the zip format.

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** 1 January 1980, 00:00: the earliest a zip can say. Time is the low half, day the high half. */
const settledTime = 0x00210000;

/** Works on the bytes in place; throws when they are not a zip (a defect, since we packed it). */
export function settleZipTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('Not a zip: no end of directory');
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(entry, true) !== directoryEntry) throw new Error('Not a zip: no entry');
    view.setUint32(entry + 12, settledTime, true);
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(local, true) !== localHeader) throw new Error('Not a zip: no file');
    view.setUint32(local + 10, settledTime, true);
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return bytes;
}
