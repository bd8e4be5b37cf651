import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importLimits } from '@signalbox/contract';
import { channels } from '@signalbox/domain';
import { catalogue } from '@signalbox/nodes';
import { createOutbox } from '@signalbox/runner';
import { createExportSlice } from '@signalbox/services/exports';
import { createImportSlice } from '@signalbox/services/imports';
import { serviceSetup } from '@signalbox/testkit/services';
import { printTable, quantile, round } from './measure.ts';
import type { Pace } from './pace.ts';

const fields = 30;
const asked = 40;

/** Contacts with thirty fields, imported from a file; how lists, search, preview and export do with them, beside a plain COPY of the same rows. */
export default async function benchPeople({ seconds }: Pace): Promise<Record<string, number>> {
  const count = seconds < 5 ? 30_000 : 300_000;
  const at = await serviceSetup();
  const { services, database, ours } = at;
  const { owner } = ours;
  for (let no = 0; no < fields; no += 1)
    await services.contacts.createField(owner, {
      title: `Field ${no}`,
      type: no % 3 === 0 ? 'number' : 'text',
      choices: [],
      required: false,
    });
  const file = await upload();
  const outbox = createOutbox({
    ...{ db: database.db, triggers: new Map(), expandBatch: async () => ({ more: false, providers: [] }) },
    slices: { import: createImportSlice(channels), export: createExportSlice({ catalogue, channels }) },
    waker: { runs: () => {}, live: () => {}, lanes: () => {} },
    log: { warn: (facts) => console.log(JSON.stringify(facts)) },
  });
  const pass = async (act: 'check' | 'start'): Promise<number> => {
    await services.imports[act](owner, file);
    const from = performance.now();
    await outbox.drained(ours.accountId);
    const took = (performance.now() - from) / 1000;
    console.log(`${act}: ${round(took)} s`);
    return took;
  };
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const watchMemory = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const watch = setInterval(watchMemory, 50);
  const checked = await pass('check');
  const imported = await pass('start');
  clearInterval(watch);
  await database.admin('analyze');
  const importMost = most;
  const { counts } = await services.imports.get(owner, file);
  if (counts.added !== count) throw new Error(`imported ${JSON.stringify(counts)}`);

  const p95 = async (work: (no: number) => Promise<unknown>): Promise<number> => {
    const took: number[] = [];
    for (let no = -3; no < asked; no += 1) {
      const from = performance.now();
      await work(Math.max(0, no));
      if (no >= 0) took.push(performance.now() - from);
    }
    return quantile(took, 0.95);
  };
  const list = await p95(() => services.contacts.list(owner, {}));
  const search = await p95((no) => services.contacts.list(owner, { search: `Family${no * 7}` }));
  const tagging = performance.now();
  let before100: string | undefined;
  for (let done = 0; done < Math.min(count, 100_000); ) {
    const page = await services.contacts.list(owner, { limit: 100, ...(before100 ? { before: before100 } : {}) });
    await services.contacts.changeMany(owner, { ids: page.items.map(({ id }) => id), act: { kind: 'tag', name: 'Bench' } });
    done += page.items.length;
    if (page.next === null) break;
    before100 = page.next;
  }
  const tagged = (performance.now() - tagging) / 1000;
  globalThis.gc?.();
  const beforeExport = process.memoryUsage.rss();
  most = beforeExport;
  const watchExport = setInterval(watchMemory, 50);
  const exporting = performance.now();
  const wanted = { of: 'contacts', table: null, filters: {}, columns: null, format: 'csv', timeZone: 'UTC' } as const;
  const { id: exportId } = await services.exports.create(owner, wanted);
  await outbox.drained(ours.accountId);
  const exported = (performance.now() - exporting) / 1000;
  clearInterval(watchExport);
  const exportMost = most;
  const { rows: lines, state } = await services.exports.get(owner, exportId);
  if (state !== 'done' || lines !== count) throw new Error(`exported ${lines}, ${state}`);
  const copied = await copyRate();
  await at.close();
  const result = {
    list_p95_ms: round(list, 1),
    search_p95_ms: round(search, 1),
    bulk_tag_s: round(tagged, 1),
    dry_run_rows_per_s: Math.round(count / checked),
    import_rows_per_s: Math.round(count / imported),
    import_rss_mib: Math.round((importMost - before) / 1024 / 1024),
    export_rows_per_s: Math.round(lines / exported),
    export_rss_mib: Math.round((exportMost - beforeExport) / 1024 / 1024),
    copy_rows_per_s: Math.round(copied),
  };
  printTable(`${count} contacts with ${fields} fields`, [result]);
  return result;

  async function upload(): Promise<string> {
    const head = ['Name', 'Phone', 'E-mail', ...Array.from({ length: fields }, (_, no) => `Field ${no}`)].join(',');
    const line = (no: number) =>
      [
        `Person Family${no}`,
        `+4670${String(1_000_000 + no)}`,
        `person${no}@mail.example`,
        ...Array.from({ length: fields }, (_, at) => (at % 3 === 0 ? no + at : `value ${at} of ${no}`)),
      ].join(',');
    const bytes = Buffer.from(`${head}\n${Array.from({ length: count }, (_, no) => line(no)).join('\n')}\n`);
    const { id } = await services.imports.create(owner, { name: 'bench.csv', sizeBytes: bytes.length });
    for (let no = 0; no * importLimits.pieceBytes < bytes.length; no += 1)
      await services.imports.putPiece(owner, { id, no }, bytes.subarray(no * importLimits.pieceBytes, (no + 1) * importLimits.pieceBytes));
    await services.imports.lookAt(owner, id);
    return id;
  }

  /** The same contacts by COPY into a table of the same columns, without its indexes, keys and policies. */
  async function copyRate(): Promise<number> {
    const folder = mkdtempSync(join(tmpdir(), 'people-'));
    chmodSync(folder, 0o777);
    await database.admin(`copy (select * from contact) to '${folder}/rows'`);
    await database.admin('create table plain as select * from contact limit 0');
    const from = performance.now();
    await database.admin(`copy plain from '${folder}/rows'`);
    const took = (performance.now() - from) / 1000;
    rmSync(folder, { recursive: true });
    return count / took;
  }
}
