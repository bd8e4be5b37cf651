import { type AccountSql, type Database, openSecret } from '@signalbox/db';
import { HookConfig } from '@signalbox/nodes/hook';
import type { RoutedTrigger } from '@signalbox/runner';

/** Publishing makes new rows of triggers and changes none, so that what was read of one holds as long as its row is there. */
export type HookTrigger = RoutedTrigger & { id: string };

/** An HTTP trigger that is live. */
export interface Hook {
  accountId: number;
  trigger: HookTrigger;
  config: HookConfig;
  /** What its callers know, the newest first. */
  secrets: readonly string[];
}
export interface Hooks {
  /** By the hash of an address. `isKept` = it was read a while ago and may be live no longer: the statement that starts its run looks. */
  find(tokenHash: string): Promise<(Hook & { isKept: boolean }) | null>;
  forget(tokenHash: string): void;
}

/** The triggers behind addresses, remembered for a moment; an address without one is not, so that guesses take no memory. */
export function createHooks({ db, secretKey = '' }: { db: Database; secretKey?: string }, { forMs = 5000, limit = 5000 } = {}): Hooks {
  const known = new Map<string, { hook: Hook; until: number }>();
  const asked = new Map<string, Promise<Hook | null>>();
  const keep = (tokenHash: string, hook: Hook) => {
    if (known.size >= limit) known.delete(known.keys().next().value ?? '');
    known.set(tokenHash, { hook, until: Date.now() + forMs });
  };
  const read = async (tokenHash: string): Promise<Hook | null> => {
    const [route] = await db.router<{ account_id: number }>('select * from find_http_trigger($1)', [tokenHash], 'find_http_trigger');
    if (!route) return null;
    const hook = await db.withAccountSql(route.account_id, (sql) => readHook(sql, tokenHash, secretKey));
    if (hook) keep(tokenHash, hook);
    return hook;
  };
  return {
    async find(tokenHash) {
      const kept = known.get(tokenHash);
      if (kept && kept.until > Date.now()) return { ...kept.hook, isKept: true };
      known.delete(tokenHash);
      // Who asks while it is being read reads it as of then.
      const reading = asked.get(tokenHash) ?? read(tokenHash).finally(() => asked.delete(tokenHash));
      asked.set(tokenHash, reading);
      const hook = await reading;
      return hook && { ...hook, isKept: false };
    },
    forget: (tokenHash) => void known.delete(tokenHash),
  };
}

async function readHook(sql: AccountSql, tokenHash: string, secretKey: string): Promise<Hook | null> {
  const [row] = await sql.last<HookTrigger & { secrets: SecretRow[] | null }>(
    `select t.id, t.workflow_id as "workflowId", t.version_id as "versionId", t.node_id as "nodeId", t.config, w.class,
       (select jsonb_agg(jsonb_build_object('no', s.no, 'keyId', s.key_id, 'wrappedKey', encode(s.wrapped_key, 'base64'),
           'nonce', encode(s.nonce, 'base64'), 'sealed', encode(s.sealed, 'base64')) order by s.no desc) from http_secret s
         where s.account_id = $1 and s.workflow_id = t.workflow_id and s.node_id = t.node_id and (s.ends_at is null or s.ends_at > now())) as secrets
     from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     where t.account_id = $1 and t.kind = 'http' and t.key = $2 and w.enabled and w.archived_at is null`,
    [tokenHash],
    'read_http_trigger',
  );
  if (!row) return null;
  const { secrets, ...trigger } = row;
  const place = { accountId: sql.accountId, table: 'http_secret', row: `${trigger.workflowId}:${trigger.nodeId}` };
  return {
    ...{ accountId: sql.accountId, trigger, config: HookConfig.parse(trigger.config) },
    secrets: (secretKey === '' ? [] : (secrets ?? [])).map(({ no, keyId, ...bytes }) =>
      openSecret(secretKey, { ...place, field: String(no) }, { keyId, ...decoded(bytes) }),
    ),
  };
}

interface SecretRow {
  no: number;
  keyId: string;
  wrappedKey: string;
  nonce: string;
  sealed: string;
}
const decoded = ({ wrappedKey, nonce, sealed }: Omit<SecretRow, 'no' | 'keyId'>) => ({
  wrappedKey: Buffer.from(wrappedKey, 'base64'),
  nonce: Buffer.from(nonce, 'base64'),
  sealed: Buffer.from(sealed, 'base64'),
});
