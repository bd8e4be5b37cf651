// Adds to package-lock.json the optional platform packages that npm left out, which happens when the registry at hand does not carry them.
// `npm ci` refuses a lockfile without them, everywhere. Their versions are pinned by the packages that name them. Run it after npm install.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  darwin: 'darwin',
  macos: 'darwin',
  linux: 'linux',
  linuxmusl: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
  wasm32: 'wasm32',
};
const processors = {
  x64: 'x64',
  64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

let added = 0;
for (const [parent, { optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }] of Object.entries({
  ...lock.packages,
})) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const found = isThere(parent, name) || peerDependencies[name] || peerDependenciesMeta[name];
    if (found) continue;
    const words = name.split(/[/_-]/).slice(1);
    const os = words.map((word) => systems[word]).find(Boolean);
    const cpu = words.map((word) => processors[word]).find(Boolean);
    if (!os || !cpu) throw new Error(`${name} (of ${parent}) is missing and its name tells no platform: is it optional?`);
    const dev = lock.packages[parent].dev ? { dev: true } : {};
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ''),
      cpu: [cpu],
      ...dev,
      optional: true,
      os: [os],
      ...libcOf(name),
    };
    added++;
  }
}
if (process.argv.includes('--check')) {
  if (added > 0) throw new Error(`package-lock.json lacks ${added} optional platform packages: node scripts/complete-lockfile.mjs`);
  process.exit();
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([one], [other]) => one.localeCompare(other, 'en'))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional platform packages added`);

function libcOf(name) {
  if (name.includes('musl')) return { libc: ['musl'] };
  return name.includes('gnu') ? { libc: ['glibc'] } : {};
}

function isThere(parent, name) {
  for (let at = parent; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}
