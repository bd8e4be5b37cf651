import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Dovecot {
  port: number;
  password: string;
  /** A mail appears in the mailbox, as when a server delivers it. */
  deliver(name: string, text: string): void;
  /** The mailbox gets new numbers, as after it was restored from a copy. */
  renumber(): void;
}

/** Another implementation of IMAP, with a mailbox of `hello`; runs as nobody where it would be root. */
export async function startDovecot(): Promise<Dovecot> {
  const program = '/usr/sbin/dovecot';
  if (!existsSync(program)) throw new Error('These tests have another implementation of IMAP: apt-get install dovecot-imapd');
  const isRoot = userInfo().uid === 0;
  const idOf = (...args: string[]) =>
    spawnSync('id', [...args, ...(isRoot ? ['nobody'] : [])])
      .stdout.toString()
      .trim();
  const [uid, gid, user, group] = [Number(idOf('-u')), Number(idOf('-g')), idOf('-un'), idOf('-gn')];
  const folder = mkdtempSync(join(tmpdir(), 'signalbox-imap-'));
  const box = join(folder, 'mail/hello');
  const make = (path: string) => {
    mkdirSync(path, { recursive: true });
    if (isRoot) chownSync(path, uid, gid);
  };
  for (const path of [folder, join(folder, 'mail'), box, ...['tmp', 'new', 'cur'].map((part) => join(box, part)), join(folder, 'run')])
    make(path);
  const port = await freePort();
  const [config, password] = [join(folder, 'dovecot.conf'), 'correct-horse'];
  writeFileSync(
    config,
    `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/run/log
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`,
  );
  chmodSync(config, 0o644);
  const server = spawn(program, ['-F', '-c', config], { stdio: 'ignore', ...(isRoot ? { uid, gid } : {}) });
  const ended = new Promise((resolve) => void server.on('exit', resolve));
  onTestFinished(async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  await untilOpen(port);
  let count = 0;
  return {
    port,
    password,
    deliver: (name, text) => {
      count += 1;
      const file = `${Date.now()}.${count}.${name}`;
      writeFileSync(join(box, 'tmp', file), text.replaceAll('\n', '\r\n'));
      if (isRoot) chownSync(join(box, 'tmp', file), uid, gid);
      renameSync(join(box, 'tmp', file), join(box, 'new', file));
    },
    renumber: () => {
      for (const file of readdirSync(box)) if (/^dovecot(-uidlist|\.index)/.test(file)) rmSync(join(box, file));
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('dovecot does not listen');
}
