import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'template');

/** The templates by the path that they are written to. They end in `.txt`, so that no tool takes them for code. */
export const readTemplates = (): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => [name.replaceAll('\\', '/').slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')]),
  );
