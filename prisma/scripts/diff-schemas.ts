import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

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
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

const require = createRequire(import.meta.url);
// Node has WebAssembly, its type declarations do not.
const { WebAssembly: wasm } = globalThis as unknown as {
  WebAssembly: { instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: object } }> };
};

/** Prisma's own engine, compiled to WebAssembly: the native one is a download that locked-down networks do not allow. */
async function openEngine(url: string, datamodels: [string, string][]) {
  const file = join(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'), '..', 'schema_engine_bg.wasm');
  const { instance } = await wasm.instantiate(await readFile(file), { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url })));
}

async function readSchema(folder: string): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(names.map(async (name) => ({ path: resolve(folder, name), content: await readFile(join(folder, name), 'utf8') })));
}
