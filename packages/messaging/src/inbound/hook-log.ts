import { type Database, insertInto } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { storableJson } from '../content/storable-json.ts';
import { cleanText } from './clean-text.ts';

interface LoggedRequest {
  accountId: number;
  workflowId: string;
  nodeId: string;
  method: string;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  /** As it came; null = it is no text, too long, or of somebody who was not let in. */
  body: string | null;
  ip: string;
  status: number;
  code: string | null;
  tookMs: number;
  runId: string | null;
}

type Read = Omit<LoggedRequest, 'accountId' | 'workflowId' | 'nodeId'>;

export interface HookLog {
  /** Written soon and together with others; nobody waits for it. `read` is called when it is to be kept. */
  note(place: { accountId: number; workflowId: string; nodeId: string }, read: () => Promise<Read>): void;
  /** Everything that was noted is written. */
  settle(): Promise<void>;
}

/**
 * The last requests of each trigger. In each pause only some of a trigger are kept, so that a storm costs little and drives nothing else out; and only the last
 * `keep` of each stay.
 */
export function createHookLog(db: Database, { everyMs = 300, most = 5, keep = 200 } = {}): HookLog {
  const pending = new Map<string, Promise<LoggedRequest | null>[]>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const write = async () => {
    timer = undefined;
    const due = [...pending.values()];
    pending.clear();
    for (const noted of due) {
      const requests = (await Promise.all(noted)).filter((one) => one !== null);
      const [{ accountId, workflowId, nodeId } = none] = requests;
      if (workflowId === '') continue;
      // A log that cannot be written holds up nobody and is not tried again.
      await db
        .withAccountSql(accountId, async (sql) => {
          await insertRequests(sql, requests.map(rowOf));
          await sql(
            `delete from http_request where account_id = $1 and workflow_id = $2 and node_id = $3 and id <
               (select id from http_request where account_id = $1 and workflow_id = $2 and node_id = $3 order by id desc offset $4 limit 1)`,
            [workflowId, nodeId, keep],
            'trim_http_requests',
          );
        })
        .catch(() => {});
    }
  };
  return {
    note(place, read) {
      const key = `${place.workflowId} ${place.nodeId}`;
      const requests = pending.get(key) ?? [];
      pending.set(key, requests);
      if (requests.length >= most) return;
      // What is rejected before it is waited for would end the process.
      requests.push(
        read()
          .then((rest) => ({ ...rest, ...place }))
          .catch(() => null),
      );
      timer ??= setTimeout(() => {
        writing = writing.then(write);
      }, everyMs);
    },
    async settle() {
      clearTimeout(timer);
      writing = writing.then(write);
      await writing;
    },
  };
}

const none = { accountId: 0, workflowId: '', nodeId: '' };

const rowOf = ({ accountId: _, ...request }: LoggedRequest) => ({
  id: newId(),
  workflow_id: request.workflowId,
  node_id: request.nodeId,
  method: request.method.slice(0, 20),
  query: storableJson(request.query),
  headers: storableJson(request.headers),
  body: request.body === null ? null : cleanText(request.body),
  ip: request.ip.slice(0, 60),
  status: request.status,
  code: request.code,
  took_ms: Math.round(request.tookMs),
  run_id: request.runId,
});

const insertRequests = insertInto('http_request', {
  ...{ id: 'uuid', workflow_id: 'uuid', node_id: 'text', method: 'text', query: 'jsonb', headers: 'jsonb', body: 'text?', ip: 'text' },
  ...{ status: 'smallint', code: 'text?', took_ms: 'int', run_id: 'uuid?' },
});

/** The text of a body, for people; null = it is none, or longer than the log takes. */
export function loggedBody(bytes: Uint8Array): string | null {
  if (bytes.length > mostBody) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
const mostBody = 16 * 1024;

/** Headers for people: what is a secret by its name, or a signature, is left out of the log. */
export const loggedHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .slice(0, 60)
      .map(([name, value]) => [name, secretNames.test(name) ? '••••••' : value.slice(0, 500)]),
  );
const secretNames = /token|secret|signature|hmac|key|auth|cookie|session|password/i;
