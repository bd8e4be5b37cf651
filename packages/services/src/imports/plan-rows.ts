import { type ImportSettings, mostAddresses } from '@signalbox/contract';
import { errorFacts, newId, userError } from '@signalbox/domain';
import type { FailedRow, ImportRow } from './read-rows.ts';
import { type KnownContact, ownerKey, type World } from './read-world.ts';

/** What becomes of a row: values before and after by `name`, `language` and `fields.<key>`, and what is new. */
export interface PlannedRow {
  row: ImportRow;
  contactId: string;
  isNew: boolean;
  /** As it is after the row. */
  contact: KnownContact;
  was: Record<string, unknown>;
  now: Record<string, unknown>;
  addresses: { kind: string; value: string }[];
  tags: string[];
  groups: string[];
  /** The group that they are taken out of. */
  leaves: string | null;
}
export interface PlannedRows {
  changed: PlannedRow[];
  /** Who is there and stays as they are. */
  same: string[];
  passed: number;
  failed: FailedRow[];
  /** Rows about somebody who is in this slice already: they are looked at once those are written. */
  later: ImportRow[];
}

type Asked = Pick<ImportSettings, 'mode'> & { group: string | null };

/** Decides what each row does, without doing it. */
export function planRows(rows: readonly ImportRow[], world: World, asked: Asked): PlannedRows {
  const planned: PlannedRows = { changed: [], same: [], passed: 0, failed: [], later: [] };
  const seen = new Set<string>();
  for (const row of rows) {
    const marks = marksOf(row);
    if (marks.some((mark) => seen.has(mark))) {
      planned.later.push(row);
      continue;
    }
    for (const mark of marks) seen.add(mark);
    const fault = faultOf(row, world);
    if (fault) planned.failed.push({ no: row.no, cells: row.cells, error: errorFacts(fault) });
    else planRow(planned, row, world, asked);
  }
  return planned;
}

const marksOf = ({ addresses, key }: ImportRow): string[] => [...addresses.map(ownerKey), ...(key === null ? [] : [`= ${key}`])];
const contactOf = (row: ImportRow, { owners, keys }: World): string | undefined =>
  row.key === null ? row.addresses.map((one) => owners.get(ownerKey(one))).find((id) => id !== undefined) : keys.get(row.key);

function faultOf(row: ImportRow, world: World) {
  const closed = row.groups.find((name) => world.closed.has(name.toLowerCase()));
  if (closed !== undefined) return userError('import.group_closed', { name: closed });
  const id = contactOf(row, world);
  const other = row.addresses.find((one) => {
    const owner = world.owners.get(ownerKey(one));
    return owner !== undefined && owner !== id;
  });
  if (other) return userError('import.address_taken', { address: other.value });
  const known = id === undefined ? undefined : world.contacts.get(id);
  const fresh = row.addresses.filter((one) => !world.owners.has(ownerKey(one))).length;
  if ((known?.addresses ?? 0) + fresh > mostAddresses) return userError('contact.full', { most: mostAddresses });
  return Buffer.byteLength(JSON.stringify([...row.values])) > mostFieldBytes ? userError('import.row_too_large', {}) : null;
}
/** What a contact holds besides is small; the table refuses more than 16 KiB. */
const mostFieldBytes = 12_000;

function planRow(planned: PlannedRows, row: ImportRow, world: World, { mode, group }: Asked): void {
  const id = contactOf(row, world);
  const known = id === undefined ? undefined : world.contacts.get(id);
  const passes = known ? mode === 'add' : mode === 'update' || mode === 'remove';
  if (passes) {
    planned.passed += 1;
    return;
  }
  const contactId = known?.id ?? newId();
  const isIn = group !== null && world.grouped.has(`${contactId} ${group.toLowerCase()}`);
  const groups = mode === 'replace' && group !== null ? [...row.groups, group] : row.groups;
  const one: PlannedRow =
    mode === 'remove'
      ? { ...{ row, contactId, isNew: false, contact: known ?? nobody(contactId) }, ...nothing(), leaves: isIn ? group : null }
      : {
          ...{ row, contactId, isNew: !known, ...valuesOf(known ?? nobody(contactId), row) },
          addresses: row.addresses.filter((address) => !world.owners.has(ownerKey(address))),
          tags: row.tags.filter((name) => !world.tagged.has(`${contactId} ${name.toLowerCase()}`)),
          groups: groups.filter((name) => !world.grouped.has(`${contactId} ${name.toLowerCase()}`)),
          leaves: null,
        };
  const isSame = !one.isNew && Object.keys(one.now).length + one.addresses.length + one.tags.length + one.groups.length === 0;
  if (isSame && one.leaves === null) planned.same.push(contactId);
  else planned.changed.push(one);
}

const nobody = (id: string): KnownContact => ({ id, name: '', language: null, fields: {}, addresses: 0 });
const nothing = () => ({ was: {}, now: {}, addresses: [], tags: [], groups: [] });

function valuesOf(before: KnownContact, { values }: ImportRow): Pick<PlannedRow, 'contact' | 'was' | 'now'> {
  const [was, now]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  const after = { ...before, fields: { ...before.fields } };
  for (const [name, value] of values) {
    const old = valueAt(before, name);
    // A name is a text: without one it is empty.
    const next = name === 'name' ? (value ?? '') : value;
    if (old === next) continue;
    was[name] = old;
    now[name] = next;
    putAt(after, name, next);
  }
  return { contact: after, was, now };
}

const fieldKey = (name: string): string | null => (name.startsWith('fields.') ? name.slice('fields.'.length) : null);
export function valueAt(contact: Pick<KnownContact, 'name' | 'language' | 'fields'>, name: string): unknown {
  const key = fieldKey(name);
  return key === null ? contact[name === 'name' ? 'name' : 'language'] : (contact.fields[key] ?? null);
}
/** Changes the contact. */
export function putAt(contact: Pick<KnownContact, 'name' | 'language' | 'fields'>, name: string, value: unknown): void {
  const key = fieldKey(name);
  if (key !== null) {
    if (value === null) delete contact.fields[key];
    else contact.fields[key] = value;
  } else if (name === 'name') contact.name = String(value ?? '');
  else contact.language = value === null ? null : String(value);
}
