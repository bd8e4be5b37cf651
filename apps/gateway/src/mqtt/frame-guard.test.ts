import { expect, test } from 'vitest';
import { frameCounter } from './frame-guard.ts';

const frame = (length: number): Buffer => {
  const head = [0x30];
  let rest = length;
  do {
    const more = rest >= 128 ? 0x80 : 0;
    head.push((rest % 128) | more);
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return Buffer.concat([Buffer.from(head), Buffer.alloc(length, 0xff)]);
};

test('packets are counted wherever the stream is cut', () => {
  const stream = Buffer.concat([frame(0), frame(5), frame(127), frame(128), frame(300)]);
  for (const size of [1, 2, 3, 7, 64, stream.length]) {
    const count = frameCounter(1000);
    let begun = 0;
    for (let at = 0; at < stream.length; at += size) begun += count(stream.subarray(at, at + size)) ?? Number.NaN;
    expect([size, begun]).toEqual([size, 5]);
  }
});

test.each([
  ['one that is too large', frame(1000).subarray(0, 4), null],
  ['one that says 256 MB', Buffer.from([0x30, 0xff, 0xff, 0xff, 0x7f]), null],
  ['a length of five bytes', Buffer.from([0x30, 0x80, 0x80, 0x80, 0x80, 0x01]), null],
  ['one that just fits', frame(997), 1],
])('%s', (_, bytes, begun) => expect(frameCounter(1000)(bytes)).toBe(begun));
