import { type ApiApp, bearerAuthenticate, createApi } from '@signalbox/api';
import { newId, toPublicId } from '@signalbox/domain';
import { createLogger } from '@signalbox/env';
import { filePort } from '@signalbox/runner';
import type { CurrentSession, Services } from '@signalbox/services';
import { helloGraph } from '@signalbox/store';
import type { z } from 'zod';
import { addContact, seedAccount } from '../database/seed.ts';
import { type TestDatabase, testDatabase } from '../database/test-database.ts';
import { addPerson } from '../services/add-person.ts';
import { testServices } from '../services/test-services.ts';

/** Two accounts with one of everything, and the API over them; for tests only. */
export async function apiSetup(): Promise<ApiSetup> {
  const database = await testDatabase();
  const { services, close } = testServices(database);
  const logged: string[] = [];
  const log = createLogger('api', { write: (line) => logged.push(line) });
  const api = createApi({ services, authenticate: bearerAuthenticate(services.auth), log });
  const ours = await makeSide(database, services, 'Ours', '71400', '+46701740612');
  const theirs = await makeSide(database, services, 'Theirs', '71500', '+46701740613');
  const ask: ApiSetup['ask'] = async (path, init = {}, token = ours.token) =>
    api.request(`/api/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers },
    });
  return {
    database,
    services,
    api,
    ours,
    theirs,
    logged,
    log,
    ask,
    send: (method, path, body) => ask(path, { method, body: JSON.stringify(body) }),
    read: async (path, schema) => schema.parse(await (await ask(path)).json()),
    close: async () => {
      await close();
      await database.close();
    },
  };
}

export interface ApiSetup {
  database: TestDatabase;
  services: Services;
  api: ApiApp;
  ours: Side;
  theirs: Side;
  logged: string[];
  log: ReturnType<typeof createLogger>;
  ask(path: string, init?: RequestInit & { headers?: Record<string, string> }, token?: string): Promise<Response>;
  send(method: string, path: string, body: unknown): Promise<Response>;
  read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>>;
  close(): Promise<void>;
}
export interface Side {
  person: CurrentSession;
  token: string;
  workflow: string;
  version: string;
  run: string;
  message: string;
  contact: string;
  task: string;
  file: string;
}
/** An account with one of everything that the API lists. */
async function makeSide(database: TestDatabase, services: Services, name: string, ownAddress: string, phone: string): Promise<Side> {
  const { accountId, providerId } = await seedAccount(database, { name, ownAddress });
  const person = await addPerson(database, accountId, {
    name: `${name} owner`,
    email: `${name.toLowerCase()}@test.example`,
    password: 'a long password',
  });
  const { sessionToken: token } = await services.auth.signIn({ email: person.email, password: 'a long password' });
  const contactId = await addContact(database, accountId, { name: `${name} person`, phone });
  const { id: workflow } = await services.workflows.create(person, { name: `${name} flow`, graph: helloGraph });
  const { version } = await services.workflows.publish(person, workflow, { draftRevision: 1 });
  const [run, message, wait, task] = [newId(), newId(), newId(), newId()];
  const [row] = await database.admin<{ workflow_id: string; id: string }>(
    'select workflow_id, id from workflow_version where account_id = $1',
    [accountId],
  );
  await database.admin(
    `insert into run (account_id, id, class, workflow_id, version_id, trigger_kind, contact_id) values ($1, $2, 2, $3, $4, 'sms', $5)`,
    [accountId, run, row?.workflow_id, row?.id, contactId],
  );
  await database.admin(`insert into run_state (account_id, run_id, class, version_id, wake_at) values ($1, $2, 2, $3, 'infinity')`, [
    accountId,
    run,
    row?.id,
  ]);
  await database.admin(
    `insert into run_step (account_id, run_id, seq, at, node_id, status, port, output) values ($1, $2, 1, now(), 'hello', 'done', 'next', '{}'), ($1, $2, 2, now(), 'ask', 'done', 'next', $3), ($1, $2, 3, now(), 'answer', 'waiting', null, '{}')`,
    [accountId, run, JSON.stringify({ messageId: message })],
  );
  await database.admin(
    `insert into message (account_id, id, state, class, inbound, channel, our_address, their_address, contact_id, run_id, node_id, body, provider_id)
     values ($1, $2, 60, 2, false, 'sms', $3, $4, $5, $6, 'ask', $7, $8)`,
    [accountId, message, ownAddress, phone, contactId, run, `${name} text`, providerId],
  );
  await database.admin(
    `insert into attempt (account_id, message_id, no, at, provider_id, result) values ($1, $2, 1, now(), $3, 'accepted')`,
    [accountId, message, providerId],
  );
  await database.admin(
    `insert into receipt (account_id, id, state, provider_id, message_id, provider_ref) values ($1, $2, 60, $3, $4, 'r1')`,
    [accountId, newId(), providerId, message],
  );
  await database.admin(`insert into wait (account_id, id, run_id, version_id, node_id) values ($1, $2, $3, $4, 'answer')`, [
    accountId,
    wait,
    run,
    row?.id,
  ]);
  await database.admin(`insert into wait_key (account_id, kind, key, wait_id, run_id) values ($1, 'task', $2, $3, $4)`, [
    accountId,
    task,
    wait,
    run,
  ]);
  await database.admin('insert into human_task (account_id, id, run_id, title, form) values ($1, $2, $3, $4, $5)', [
    ...[accountId, task, run, `${name} task`, JSON.stringify({ text: '', fields: [], approve: 'Yes', reject: 'No' })],
  ]);
  await database.admin(`insert into run_tag (account_id, name, value, run_id) values ($1, 'order', $2, $3)`, [accountId, `${name} 1`, run]);
  await database.admin('insert into tag (account_id, id, name) values ($1, $2, $3)', [accountId, newId(), `${name} tag`]);
  await database.admin('insert into contact_group (account_id, id, name) values ($1, $2, $3)', [accountId, newId(), `${name} group`]);
  const bytes = Buffer.from(`${name} file`);
  const file = await filePort(database.db, accountId).keep({ bytes, name: 'answer.txt', type: 'text/plain' });
  return {
    person,
    token,
    workflow,
    version: version.id,
    run: toPublicId('run', run),
    message: toPublicId('message', message),
    contact: toPublicId('contact', contactId),
    task: toPublicId('task', task),
    file: file.id,
  };
}
