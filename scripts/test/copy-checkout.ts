import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder, root } from '../lib/state-paths.ts';

/** A copy of this checkout as it stands, for tests that write into it. Packages and programs from outside are shared with the original, our own are the copy's. */
export function copyCheckout(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'signalbox-copy-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  const workspaces = readdirSync(join(root, 'node_modules/@signalbox')).map((name) =>
    readlinkSync(join(root, 'node_modules/@signalbox', name)),
  );
  // Checks ask git which files there are.
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  linkPackages('', folder);
  for (const workspace of workspaces) linkPackages(join('node_modules/@signalbox', workspace), folder);
  if (existsSync(cacheFolder)) {
    mkdirSync(join(folder, '.signalbox'));
    symlinkSync(cacheFolder, join(folder, '.signalbox/cache'));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function linkPackages(workspace: string, folder: string): void {
  const from = join(root, workspace, 'node_modules');
  if (!existsSync(from)) return;
  const to = join(folder, workspace, 'node_modules');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((each) => each !== '@signalbox')) symlinkSync(join(from, name), join(to, name));
  if (!existsSync(join(from, '@signalbox'))) return;
  mkdirSync(join(to, '@signalbox'));
  for (const name of readdirSync(join(from, '@signalbox')))
    symlinkSync(readlinkSync(join(from, '@signalbox', name)), join(to, '@signalbox', name));
}
