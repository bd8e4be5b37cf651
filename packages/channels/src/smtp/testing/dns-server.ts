import { createSocket } from 'node:dgram';
import { onTestFinished } from 'vitest';

/** What is found at a name, by kind: `{ 'example.com TXT': ['v=spf1 -all'] }`. `silent` = no answer ever comes. */
export type Zone = Record<string, readonly string[] | 'silent'>;

/** A DNS server (RFC 1035) on loopback that knows TXT and A records of a zone; everything else does not exist. Resolves with its address. */
export async function startDns(zone: Zone): Promise<string> {
  const socket = createSocket('udp4');
  socket.on('message', (asked, { port, address }) => {
    const answer = answerTo(asked, zone);
    if (answer) socket.send(answer, port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void socket.close(resolve)));
  return `127.0.0.1:${socket.address().port}`;
}

const kinds: Record<number, string> = { 1: 'A', 16: 'TXT' };

function answerTo(asked: Buffer, zone: Zone): Buffer | null {
  const labels: string[] = [];
  let at = 12;
  for (let size = asked[at] ?? 0; size > 0; size = asked[at] ?? 0) {
    labels.push(asked.toString('latin1', at + 1, at + 1 + size));
    at += size + 1;
  }
  const kind = asked.readUInt16BE(at + 1);
  const found = zone[`${labels.join('.').toLowerCase()} ${kinds[kind] ?? kind}`] ?? [];
  if (found === 'silent') return null;
  const head = Buffer.alloc(12);
  asked.copy(head, 0, 0, 2);
  // An answer with recursion; 3 = there is no such name.
  head.writeUInt16BE(found.length > 0 ? 0x8180 : 0x8183, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(found.length, 6);
  const records = found.map((text) => {
    const data = kind === 1 ? Buffer.from(text.split('.').map(Number)) : textData(text);
    const record = Buffer.from([0xc0, 12, 0, kind, 0, 1, 0, 0, 0, 60, 0, 0]);
    record.writeUInt16BE(data.length, 10);
    return Buffer.concat([record, data]);
  });
  return Buffer.concat([head, asked.subarray(12, at + 5), ...records]);
}

/** Strings of at most 255 bytes, each with its length before it. */
const textData = (text: string): Buffer =>
  Buffer.concat((text.match(/.{1,255}/gs) ?? ['']).map((part) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part)])));
