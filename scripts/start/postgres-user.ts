import { execFileSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** How to start a PostgreSQL program: as root it must become another user, else it runs as it is. */
export interface RunAs {
  uid?: number;
  gid?: number;
  /** Words that go before the program. */
  wrapper: string[];
}

/** PostgreSQL refuses to run as root: as root, the user `postgres` is taken (and made when missing) and gets `folder`. */
export function postgresUser(folder: string): RunAs {
  if (process.getuid?.() !== 0) return { wrapper: [] };
  const uid = idOf('-u') ?? makeUser();
  const gid = idOf('-g') ?? uid;
  chownSync(folder, uid, gid);
  if (canReach(folder)) return { uid, gid, wrapper: [] };
  // A clone below /root: the user may not even enter the folder. It keeps the one right that it needs, and only that: after
  // exec nothing but the ambient set is left. Without no_setuid_fixup, access(2) would not count that right.
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  return { wrapper: ['setpriv', ...identity, '--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'] };
}

function idOf(flag: '-u' | '-g'): number | undefined {
  try {
    return Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  } catch {
    return undefined;
  }
}

function makeUser(): number {
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
    stdio: 'ignore',
  });
  const uid = idOf('-u');
  if (uid === undefined)
    throw new Error('PostgreSQL does not run as root and the user `postgres` could not be made. Start as another user.');
  return uid;
}

function canReach(folder: string): boolean {
  for (let at = dirname(folder); at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}
