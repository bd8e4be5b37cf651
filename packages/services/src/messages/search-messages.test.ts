import { rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { addContact, buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

const rows = rowsOf({ id: 'uuid', inbound: 'bool', their_address: 'text', contact_id: 'uuid?', run_id: 'uuid?', body: 'text' });
type Given = { text: string; from?: string; contact?: string | null; run?: string | null; out?: boolean };
const add = (messages: Given[]) =>
  at.database.admin(
    `insert into message (account_id, state, class, channel, ${rows.names}) select $1, 60, 2, 'sms', ${rows.names} from ${rows.from('$2')}`,
    [
      at.ours.accountId,
      rows.of(
        messages.map(({ text, from = '+46700000000', contact = null, run = null, out = false }) => ({
          ...{ id: newId(), inbound: !out, their_address: from, contact_id: contact, run_id: run, body: text },
        })),
      ),
    ],
  );
const search = (words: string, more = {}) => at.services.messages.list(at.ours.owner, { search: words, ...more });
const found = async (words: string, more = {}) => (await search(words, more)).items.map(({ text }) => text);

test('by number, name, workflow and words, each once and the newest first', async () => {
  const astrid = await addContact(at.database, at.ours.accountId, { name: 'Astrid Ek', phone: '+46701740630' });
  const flow = await at.publish(buildGraph({ start: ['trigger.sms', { keywords: ['ASTRID'] }] }, []), 'Astrid line');
  const run = await at.addRun(flow, { status: 'done', kind: 'sms' });
  await add([
    { text: 'by her name', from: '+46701740630', contact: astrid },
    { text: 'by her number alone', from: '+46701740631' },
    { text: 'of the workflow', run },
    { text: 'astrid is in the words', contact: astrid, run, out: true },
    { text: 'of nobody' },
  ]);
  const all = ['astrid is in the words', 'of the workflow', 'by her name'];
  expect(await found('astrid')).toEqual(all);
  expect(await found('ASTRID E')).toEqual(['astrid is in the words', 'by her name']);
  expect(await found('070-174 06 3')).toEqual([]);
  expect(await found('+46 70 174 06 3')).toEqual(['by her number alone', 'by her name']);
  expect(await found('astrid', { direction: 'in' })).toEqual(all.slice(1));
  expect(await found('astrid', { state: 'delivered' })).toEqual(all.slice(0, 1));
  expect(await found('astrid', { channel: 'sms' })).toEqual(all);
  expect(await found('astrid', { channel: 'email' })).toEqual([]);
  const first = await search('astrid', { limit: 2 });
  expect(first.items.map(({ text }) => text)).toEqual(all.slice(0, 2));
  expect(await found('astrid', { limit: 2, before: first.next })).toEqual(all.slice(2));
});

test('many people of one name, and many numbers of one beginning, are found too', async () => {
  const people = await Promise.all(
    Array.from({ length: 102 }, (_, no) =>
      addContact(at.database, at.ours.accountId, { name: `Kim ${no}`, phone: `+4917000${1000 + no}` }),
    ),
  );
  await add(people.map((contact, no) => ({ text: `text ${no}`, from: `+4917000${1000 + no}`, contact })));
  const newest = ['text 101', 'text 100', 'text 99'];
  expect(await found('kim', { limit: 3 })).toEqual(newest);
  expect(await found('+4917000', { limit: 3 })).toEqual(newest);
});
