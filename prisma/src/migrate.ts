import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

// Prisma's own migration engine, compiled to WebAssembly: the native one is a download that locked-down networks do not allow.
// The folder and the table _prisma_migrations are Prisma's, so `prisma migrate deploy` works on them too.

export const migrationsFolder = resolve(import.meta.dirname, '../migrations');
export const schemaFolder = resolve(import.meta.dirname, '../schema');

/** Applies what is not applied yet, as the owner. Answers the names of the migrations it applied. */
export async function migrate(ownerUrl: string, folder = migrationsFolder): Promise<string[]> {
  const engine = await openEngine(ownerUrl, undefined);
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await listMigrations(folder), filters });
  return appliedMigrationNames;
}

/** The SQL that leads from one schema folder to another; null = from nothing. Wants some reachable PostgreSQL, writes nothing. */
export async function diffSchemas(url: string, from: string | null, to: string): Promise<string> {
  const target = await readSchema(to);
  const engine = await openEngine(
    url,
    target.map((file) => [file.path, file.content]),
  );
  const { stdout } = await engine.diff({
    from: from === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: await readSchema(from) },
    to: { tag: 'schemaDatamodel', files: target },
    script: true,
    exitCode: null,
    filters,
  });
  return stdout ?? '';
}

const filters = { externalTables: [], externalEnums: [] };
const require = createRequire(import.meta.url);
// Node has WebAssembly, its type declarations do not.
const { WebAssembly: wasm } = globalThis as unknown as {
  WebAssembly: { instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: object } }> };
};

/** The stock adapter cuts a script at every semicolon, also inside functions; PostgreSQL takes the script as it is, in one transaction. */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    return Object.assign(adapter, {
      executeScript: async (script: string) => {
        await adapter.underlyingDriver().query(script);
      },
    });
  }
}

async function openEngine(url: string, datamodels: [string, string][] | undefined) {
  const file = join(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'), '..', 'schema_engine_bg.wasm');
  const { instance } = await wasm.instantiate(await readFile(file), { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts({ connectionString: url }));
  return bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
}

async function readSchema(folder: string): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(names.map(async (name) => ({ path: resolve(folder, name), content: await readFile(join(folder, name), 'utf8') })));
}

async function listMigrations(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    names.map(async (path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(join(folder, path, 'migration.sql'), 'utf8') },
      },
    })),
  );
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}
