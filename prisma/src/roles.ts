import pg from 'pg';

/**
 * Makes the roles and the empty database, once, with an administrator's login. Idempotent: passwords are set anew each time.
 * owner: owns every table, used by migrations and dumps. app: the login of all parts, under row-level security.
 * router: owns the few functions that look across accounts; nobody logs in as it.
 */
export async function prepareDatabase(
  adminUrl: string,
  options: { database: string; ownerPassword: string; appPassword: string },
): Promise<void> {
  await connected(adminUrl, async (admin) => {
    await ensureRole(admin, { name: 'signalbox_router', login: 'nologin' });
    await ensureRole(admin, { name: 'signalbox_owner', login: 'login', password: options.ownerPassword });
    await ensureRole(admin, { name: 'signalbox_app', login: 'login', password: options.appPassword });
    await admin.query('grant signalbox_router to signalbox_owner');
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [options.database]);
    // An administrator that is no superuser may only hand a database to a role it belongs to.
    if (!rowCount) {
      await admin.query('grant signalbox_owner to current_user');
      await admin.query(`create database ${admin.escapeIdentifier(options.database)} owner signalbox_owner ${await localeOf(admin)}`);
    }
  });
  await connected(inDatabase(adminUrl, options.database), async (admin) => {
    await admin.query('alter schema public owner to signalbox_owner');
    await admin.query('grant usage on schema public to signalbox_app, signalbox_router');
  });
}

/**
 * Letters of every language know their capitals (tags and groups are found in any case), order stays that of the bytes. Before
 * PostgreSQL 17 there is no such locale in the server itself, and its default is taken.
 */
async function localeOf(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query<{ version: number }>(`select current_setting('server_version_num')::int as version`);
  return (rows[0]?.version ?? 0) >= 170_000 ? `template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'` : '';
}

/** The same server and login, another database. */
export function inDatabase(url: string, database: string): string {
  const target = new URL(url);
  target.pathname = `/${database}`;
  return target.toString();
}

/** The same server and database, another login. */
export function asRole(url: string, role: string, password: string): string {
  const target = new URL(url);
  target.username = role;
  target.password = encodeURIComponent(password);
  return target.toString();
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function ensureRole(
  admin: pg.Client,
  { name, login, password }: { name: string; login: 'login' | 'nologin'; password?: string },
): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name]);
  const rights = `${login} nosuperuser nobypassrls nocreatedb nocreaterole`;
  const secret = password === undefined ? '' : ` password ${admin.escapeLiteral(password)}`;
  await admin.query(`${rowCount ? 'alter' : 'create'} role ${admin.escapeIdentifier(name)} ${rowCount ? login : rights}${secret}`);
}
