import { emptyGraph, type GraphNode } from '@signalbox/flow';
import { seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { addPerson, testServices } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CurrentSession } from '../auth/auth.ts';
import type { Services } from '../create-services.ts';

let database: TestDatabase;
let services: Services;
let close: () => Promise<void>;
let owner: CurrentSession;
let stranger: CurrentSession;
beforeAll(async () => {
  database = await testDatabase();
  ({ services, close } = testServices(database));
  owner = await addPerson(database, (await seedAccount(database)).accountId);
  stranger = await addPerson(database, (await seedAccount(database)).accountId);
  await services.workflows.create(owner, {
    name: 'Heating',
    graph: {
      ...emptyGraph(),
      nodes: [
        node('thank', { title: 'Thank the resident' }),
        node('ask', { input: { text: `${'Long before. '.repeat(9)}Dear resident,\nis it warm again? ${'And after. '.repeat(20)}` } }),
        node('deep', { type: 'logic.switch', input: { ways: [{ when: 'text.has("resident")' }] } }),
        node('noted', { note: 'RESIDENT asked for this' }),
        node('other', { title: '100 % done' }),
      ],
    },
  });
  const gone = await services.workflows.create(owner, {
    name: 'Gone',
    graph: { ...emptyGraph(), nodes: [node('a', { title: 'resident' })] },
  });
  await services.workflows.archive(owner, gone.id);
});
afterAll(async () => {
  await close();
  await database.close();
});

const node = (id: string, more: Partial<GraphNode>): GraphNode => ({
  ...{ id, type: 'msg.reply', version: 1, title: '', input: {}, position: { x: 0, y: 0 }, off: false, note: '' },
  ...more,
});
const find = async (search: string, limit?: number, who = owner) =>
  services.workflows.findSteps(who, { search, ...(limit ? { limit } : {}) });

test('steps are found by title, settings at any depth and note, titles first', async () => {
  const { items, more } = await find('Resident');
  expect(more).toBe(false);
  expect(items.map((hit) => hit.nodeId)).toEqual(['thank', 'ask', 'deep', 'noted']);
  expect(items[0]).toMatchObject({ title: 'Thank the resident', workflowName: 'Heating', text: null });
  expect(items[1]?.text).toMatch(/^….*Dear resident, is it warm again\?.*…$/);
});
test('a step without a title is found as its type is called in the language of the reader', async () => {
  expect((await find('send text')).items.map((hit) => hit.nodeId)).toEqual([]);
  const reply = (await find('reply')).items.map((hit) => hit.nodeId);
  expect(reply).toEqual(['ask', 'noted']);
  const swedish: CurrentSession = { ...owner, language: 'sv' };
  expect((await find('svara', undefined, swedish)).items.map((hit) => hit.nodeId)).toEqual(['ask', 'noted']);
});
test('says when there are more, and takes signs as they are', async () => {
  expect(await find('resident', 2)).toMatchObject({ items: [{ nodeId: 'thank' }, { nodeId: 'ask' }], more: true });
  expect((await find('100 %')).items.map((hit) => hit.nodeId)).toEqual(['other']);
});
test('another account is not looked through', async () => expect((await find('resident', undefined, stranger)).items).toEqual([]));
