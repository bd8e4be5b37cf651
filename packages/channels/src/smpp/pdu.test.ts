import { gsmSeptets, splitSms } from '@signalbox/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DefaultAlphabet, decodeText } from './alphabets.ts';
import { joinContents, readContent } from './content.ts';
import { createFramer } from './framer.ts';
import { decodePdu, encodePdu, maxPduLength } from './pdu.ts';
import { splitContent } from './split-content.ts';

test('a text comes back from its PDUs, and no short_message is longer than 140 bytes on the air', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 700 }), (text) => {
      const pdus = splitContent(text, 77).map((fields, i) => decodePdu(encodePdu('submit_sm', i + 1, { fields })));
      const contents = pdus.map((pdu) => readContent(pdu));
      expect(joinContents(contents)).toBe(text.normalize().replaceAll('\0', ''));
      expect(pdus).toHaveLength(splitSms(text).parts.length);
      for (const { body, dataCoding, concat } of contents) {
        const bits = body.length * (dataCoding === 0 ? 7 : 8);
        expect(bits + (concat ? 48 : 0)).toBeLessThanOrEqual(140 * 8);
      }
    }),
  );
});

test.each([
  ['gsm', 'åäö€[]', 0, '0f7b7c1b651b3c1b3e'],
  ['ascii', 'Hello [a]', 0, '48656c6c6f205b615d'],
  ['ascii', 'Hej å', 3, '48656a20e5'],
  ['ascii', 'Γ', 8, '0393'],
  ['latin1', 'åäö[]', 0, 'e5e4f65b5d'],
  ['latin1', '5 €', 8, '0035002020ac'],
  ['latin9', '5 € å', 0, '3520a420e5'],
  ['latin9', '¤', 3, 'a4'],
  ['latin1', 'å😀', 8, '00e5d83dde00'],
] as const)('for an operator whose default is %s, %j goes with data_coding %i', (defaultAlphabet, text, data_coding, hex) => {
  const [fields, ...others] = splitContent(text, 1, { defaultAlphabet });
  expect(fields).toMatchObject({ data_coding });
  expect(Buffer.from(fields?.short_message as Uint8Array).toString('hex')).toBe(hex);
  expect(others).toEqual([]);
});

test('what is sent in any default alphabet comes back as it was', () => {
  const alphabets = fc.constantFrom<DefaultAlphabet[]>('gsm', 'ascii', 'latin1', 'latin9');
  const texts = fc.array(fc.constantFrom(...gsmSeptets.keys(), 'ß', '¤', '😀'), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(alphabets, texts, (alphabet, characters) => {
      const pdus = splitContent(characters.join(''), 7, { defaultAlphabet: alphabet }).map((fields, i) =>
        decodePdu(encodePdu('submit_sm', i + 1, { fields })),
      );
      expect(joinContents(pdus.map((pdu) => readContent(pdu, alphabet)))).toBe(characters.join(''));
    }),
  );
});

test('any cut of the stream gives the same PDUs', () => {
  const pdus = ['enquire_link', 'unbind'].map((command, i) => encodePdu(command, i + 1));
  const stream = Buffer.concat([
    encodePdu('submit_sm', 9, { fields: { short_message: Buffer.from('Hello'), destination_addr: '123' } }),
    ...pdus,
  ]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }), (sizes) => {
      const frames: string[] = [];
      const take = createFramer((frame) => frames.push(decodePdu(frame).command));
      for (let i = 0, at = 0; at < stream.length; i += 1) {
        const size = sizes[i % sizes.length] ?? 1;
        take(stream.subarray(at, at + size));
        at += size;
      }
      expect(frames).toEqual(['submit_sm', 'enquire_link', 'unbind']);
    }),
  );
});

test('any body is read or refused with an error, never in endless time', () => {
  const commands = fc.constantFrom(0x01, 0x04, 0x05, 0x21, 0x102, 0x103, 0x80000004, 0x80000021, 0x77);
  fc.assert(
    fc.property(commands, fc.uint8Array({ maxLength: 200 }), (command, body) => {
      const frame = Buffer.concat([Buffer.alloc(16), body]);
      frame.writeUInt32BE(frame.length, 0);
      frame.writeUInt32BE(command, 4);
      try {
        const pdu = decodePdu(frame);
        joinContents([readContent(pdu)]);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each([0, 15, maxPduLength + 1, 0xffffffff])('a length of %i is impossible', (length) => {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32BE(length, 0);
  expect(() => createFramer(() => {})(bytes)).toThrow(RangeError);
});

test.each([
  [0, '0f7b7c', 'åäö'],
  [1, '616263', 'abc'],
  [3, 'e5e4f6', 'åäö'],
  [8, '00e5d83dde00', 'å😀'],
  [0x18, '00e5', 'å'],
  [0x10, '0f', 'å'],
  [0xf0, '0f', 'å'],
  [0xf4, 'e5', 'å'],
  [3, '610062', 'ab'],
])('data_coding %i: %s is %s', (coding, hex, text) => {
  expect(decodeText({ dataCoding: coding }, Buffer.from(hex, 'hex'))).toBe(text);
});

test.each(['header', 'sar', 'payload'] as const)('a long text by %s is read as it was written', (longTexts) => {
  const text = 'Vatten läcker på Storgatan. '.repeat(20).trim();
  const pdus = splitContent(text, 300, { longTexts }).map((fields, i) => decodePdu(encodePdu('submit_sm', i + 1, { fields })));
  const contents = pdus.map((pdu) => readContent(pdu));
  expect(pdus.length === 1).toBe(longTexts === 'payload');
  expect(contents.map(({ concat }) => concat)).toEqual(
    longTexts === 'payload' ? [null] : contents.map((_, i) => expect.objectContaining({ ref: 300 & 0xff, total: pdus.length, seq: i + 1 })),
  );
  expect(joinContents(contents)).toBe(text);
});
