import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { root } from './lib/state-paths.ts';
import { insertLine } from './new-resource/insert-line.ts';
import { planResource } from './new-resource/plan-resource.ts';
import { readTemplates } from './new-resource/read-templates.ts';
import { renamed, resourceNames } from './new-resource/resource-names.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const plan = (one: string, many?: string) =>
  planResource({ names: resourceNames(one, many), time: '20260302080000', templates: readTemplates(), read });

describe('a new resource', () => {
  test('finds every registry of this checkout, and adds to what is there', () => {
    const files = plan('blue-moon');
    for (const [path, text] of files) expect([path, /red[-_ ]?things?\b/i.test(text)]).toEqual([path, false]);
    const changed = [...files].filter(([path]) => !/blue-moon|blueMoon/.test(path));
    expect(changed.map(([path]) => path).sort()).toEqual([
      'apps/web/features/shell/nav-items.ts',
      'packages/api/src/routes/index.ts',
      'packages/contract/src/examples/index.ts',
      'packages/contract/src/index.ts',
      'packages/domain/src/permissions.ts',
      'packages/domain/src/public-id.ts',
      'packages/services/src/create-services.ts',
      'packages/words/src/en/api-keys.ts',
      'packages/words/src/en/errors/house.ts',
      'packages/words/src/en/index.ts',
      'packages/words/src/en/shell.ts',
      'packages/words/src/sv/api-keys.ts',
      'packages/words/src/sv/errors/house.ts',
      'packages/words/src/sv/index.ts',
      'packages/words/src/sv/shell.ts',
    ]);
    for (const [path, text] of changed) {
      const before = read(path).split('\n');
      const after = text.split('\n');
      expect([path, before.filter((line) => !after.includes(line))]).toEqual([path, []]);
      expect([path, after.length - before.length]).toEqual([path, expect.toBeOneOf([1, 2])]);
    }
  });

  test('is code in every file, and imports what is there', () => {
    const files = plan('blue-moon');
    for (const [path, text] of files) {
      if (!/\.tsx?$/.test(path)) continue;
      expect(() => transformSync(text, { loader: path.endsWith('x') ? 'tsx' : 'ts' })).not.toThrow();
      for (const [, names = '', from = ''] of text.matchAll(/import (?:type )?\{([^}]*)\} from '(\.[^']*)'/g)) {
        const target = join(dirname(path), from);
        const exported = files.get(target) ?? read(target);
        for (const name of names.split(',').map((one) => one.trim().replace(/^type /, '')))
          expect([target, name, new RegExp(`export [^'=(]*\\b${name}\\b`).test(exported)]).toEqual([target, name, true]);
      }
    }
  });

  test('has its name in every form', () => {
    expect(renamed('redThing RedThings red-things red_thing Red thing, red things', resourceNames('blue-moon'))).toBe(
      'blueMoon BlueMoons blue-moons blue_moon Blue moon, blue moons',
    );
    expect(renamed('/red-things/[id] redThings', resourceNames('entry'))).toBe('/entries/[id] entries');
    expect(renamed('redThings', resourceNames('medium', 'media'))).toBe('media');
    for (const wrong of ['', 'Sample', 'two words', '../etc']) expect(() => resourceNames(wrong)).toThrow();
  });

  test('gets letters for its ids that nobody has', () => {
    expect(plan('runner').get('packages/domain/src/public-id.ts')).toContain(`runner: 'rue'`);
  });
});

test('a line goes to its place among sorted ones, else to the end; nothing like it is an error', () => {
  expect(insertLine('x\n a,\n c,\ny', /^ \w,$/, ' b,')).toBe('x\n a,\n b,\n c,\ny');
  expect(insertLine(' c,\n a,', /^ \w,$/, ' b,')).toBe(' c,\n a,\n b,');
  expect(() => insertLine('x', /^ \w,$/, ' b,')).toThrow();
});
