import { expect, onTestFinished, test } from 'vitest';
import type { Arrival } from './arrival.ts';
import { createAssembler, type InboundPart } from './assembler.ts';
import { joinContents } from './content.ts';
import type { Pdu } from './pdu.ts';

const pdu: Pdu = { command: 'deliver_sm', status: 0, sequence: 1, isResponse: false, fields: {} };
const arrival: Arrival = { connection: { closedAt: null }, at: 0, answer: null };
const part = (total: number, seq: number, text: string): InboundPart => ({
  pdu,
  arrival: { ...arrival },
  content: { dataCoding: 3, body: Buffer.from(text), concat: { ref: 1, total, seq } },
});

function useAssembler(options: { holdMs?: number; keepMs?: number; maxMessages?: number } = {}) {
  const texts: string[] = [];
  let failures = 0;
  const assembler = createAssembler({
    deliver: async (parts) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error('the database is away');
      }
      texts.push(joinContents(parts.map(({ content }) => content)));
    },
    ...options,
  });
  onTestFinished(() => assembler.close());
  const add = (seq: number, text: string, key = 'k', total = 2) => assembler.add(key, total, seq, part(total, seq, text));
  return {
    add,
    texts,
    close: assembler.close,
    failOnce: () => {
      failures = 1;
    },
  };
}

test('a part repeated after the whole was stored starts no new message', async () => {
  const { add, texts, close } = useAssembler({ holdMs: 20 });
  await Promise.all([add(1, 'A'), add(2, 'B')]);
  await add(2, 'B');
  await close();
  expect(texts).toEqual(['AB']);
});

test('other words under the same reference are another message', async () => {
  const { add, texts } = useAssembler();
  await Promise.all([add(1, 'A'), add(2, 'B')]);
  await Promise.all([add(1, 'C'), add(2, 'D')]);
  expect(texts).toEqual(['AB', 'CD']);
});

test('when storing fails both parts are refused, and come through when repeated', async () => {
  const { add, texts, failOnce } = useAssembler();
  failOnce();
  const results = await Promise.allSettled([add(1, 'A'), add(2, 'B')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await Promise.all([add(2, 'B'), add(1, 'A')]);
  expect(texts).toEqual(['AB']);
});

test('when storing fails an early acknowledged part is kept', async () => {
  const { add, texts, failOnce } = useAssembler({ holdMs: 10 });
  await add(1, 'A');
  failOnce();
  await expect(add(2, 'B')).rejects.toThrow('away');
  await add(2, 'B');
  expect(texts).toEqual(['AB']);
});

test('what stays incomplete is given on with a gap', async () => {
  const { add, texts } = useAssembler({ holdMs: 10, keepMs: 50 });
  await add(2, 'end', 'k', 3);
  await expect.poll(() => texts).toEqual(['…end…']);
});

test('the store is bounded: the oldest is given on', async () => {
  const { add, texts } = useAssembler({ holdMs: 10, maxMessages: 1 });
  await add(1, 'old', 'a');
  await add(1, 'new', 'b');
  await expect.poll(() => texts).toEqual(['old…']);
});
