import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

// What the documentation names has to exist: links, files, npm scripts and settings. No server is needed.
const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** What a build or a start leaves behind is not there on another machine. */
const skipped = new Set(
  read('.gitignore')
    .split('\n')
    .map((line) => basename(line)),
);

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const files = filesIn('.');
const names = new Set(files.map((path) => basename(path)));
const pages = files.filter((path) => path.endsWith('.md') && (dirname(path) === '.' || path.startsWith('docs/')));
const scripts = new Set(Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts));
/** NODE_OPTIONS is read by Node.js itself. */
const settings = new Set([...all(read('.env.example'), /^# ([A-Z_]+)=/gm), 'NODE_OPTIONS']);
/** Read by one script each, so they are no setting of a part. */
const scriptSettings = new Set(
  all(read('scripts/prepare.ts') + read('scripts/test/chromium.ts') + read('scripts/bench/peers.ts'), /\b([A-Z][A-Z_]*_[A-Z]+)\b/g),
);

test('the pages are found', () => {
  for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/guide/first-steps.md'])
    expect(pages).toContain(page);
});

describe.each(pages)('%s', (page) => {
  const text = read(page);
  const prose = text.replaceAll(/^```json\n[\s\S]*?^```$/gm, '');

  test('every link leads to a file', () => {
    const links = [...all(prose, /\]\(([^)\s]+)\)/g), ...all(prose, /\bsrc(?:set)?="([^"]+)"/g)].filter(
      (link) => !/^(https?:|mailto:|#)/.test(link),
    );
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link.replace(/#.*/, ''))))).toEqual([]);
  });

  test('every path and file that it names exists', () => {
    const paths = all(prose, /(?<![\w/.<-])((?:apps|packages|prisma|temporal|scripts|tests|docs)\/[\w./[\]()-]*\w)/g);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const named = all(prose, /`([\w.-]+\.(?:ts|tsx|mjs|sql|prisma))`/g);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  test('every npm script that it names exists', () => {
    const named = [...all(prose, /\bnpm run ([\w:-]+)/g), ...all(prose, /\bnpm (start|test)\b/g)];
    expect(named.filter((name) => !scripts.has(name))).toEqual([]);
  });

  test('every setting that it names exists', () => {
    const named = all(prose, /(?:`|^ *|<)([A-Z][A-Z_]*_[A-Z]+)(?=`|=|>)/gm);
    expect(named.filter((name) => !settings.has(name) && !scriptSettings.has(name))).toEqual([]);
  });
});

test('every guide is reached from the README, every decision from ARCHITECTURE', () => {
  const missing = (folder: string, from: string) => pages.filter((page) => page.startsWith(folder) && !from.includes(page));
  expect(missing('docs/guide/', read('README.md'))).toEqual([]);
  expect(missing('docs/adr/', read('ARCHITECTURE.md'))).toEqual([]);
});
