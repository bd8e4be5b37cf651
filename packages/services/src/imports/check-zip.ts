import { importLimits } from '@signalbox/contract';
import { userError } from '@signalbox/domain';

const mostEntries = 2000;

/** Refuses a spreadsheet that unpacks to more than is read at all (`import.zip_bomb`), by the directory at its end and before anything is unpacked. Throws `import.unreadable.xlsx` for what is no ZIP archive. */
export function checkZip(bytes: Buffer): void {
  const end = bytes.lastIndexOf(endMark);
  if (end === -1 || end + 22 > bytes.length) throw unreadable();
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let no = 0; no < entries; no += 1) {
    if (at + 46 > bytes.length || !bytes.subarray(at, at + 4).equals(entryMark)) throw unreadable();
    // Sizes beyond 4 GiB stand as the largest number here, which is too large as well.
    unpacked += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (entries > mostEntries || unpacked > importLimits.unpackedBytes)
    throw userError('import.zip_bomb', { most: { size: importLimits.unpackedBytes } }, { status: 422 });
}

const unreadable = () => userError('import.unreadable.xlsx', {}, { status: 422 });
/** APPNOTE.TXT 4.3.16 and 4.3.12. */
const endMark = Buffer.from('PK\x05\x06', 'latin1');
const entryMark = Buffer.from('PK\x01\x02', 'latin1');
