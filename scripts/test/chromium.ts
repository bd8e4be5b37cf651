import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for end-to-end tests: CHROMIUM_PATH, else where systems put it; undefined when there is none. */
export const chromiumPath = (): string | undefined => [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));

/** Debian packages that tests want, with the file that tells whether they are there. */
const packages = [
  { name: 'chromium', isThere: () => chromiumPath() !== undefined },
  { name: 'libnet-smpp-perl', isThere: () => spawnSync('perl', ['-MNet::SMPP', '-e', '1']).status === 0 },
  { name: 'kannel', isThere: () => existsSync('/usr/sbin/bearerbox') },
  { name: 'swaks', isThere: () => spawnSync('/usr/bin/swaks', ['--version']).status === 0 },
  { name: 'mosquitto-clients', isThere: () => existsSync('/usr/bin/mosquitto_pub') },
  { name: 'openssl', isThere: () => spawnSync('/usr/bin/openssl', ['version']).status === 0 },
  { name: 'dovecot-imapd', isThere: () => existsSync('/usr/sbin/dovecot') },
  { name: 'python3-dkim', isThere: () => spawnSync('/usr/bin/python3', ['-c', 'import dkim']).status === 0 },
];

/** Installs missing packages through apt when root; else returns what a person has to install. */
export function ensurePackages(say: (line: string) => void): string[] {
  const missing = () => packages.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  const wanted = missing();
  if (wanted.length === 0) return [];
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    say(`Installing with apt: ${wanted.join(', ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], options);
  }
  return missing();
}
