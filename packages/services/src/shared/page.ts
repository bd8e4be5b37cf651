import { fromPublicId, type IdKind, isSignalboxError, toPublicId, userError } from '@signalbox/domain';

export interface PageInput {
  before?: string | undefined;
  limit?: string | undefined;
}
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** Keyset paging by id, newest first: one row more than asked for tells whether there is a next page. */
export function readPage(kind: IdKind, input: PageInput): { before: string; take: number } {
  const limit = Number(input.limit ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw userError('limit.invalid', 'limit is a number from 1 to 100.', { field: 'limit' });
  return { before: input.before === undefined ? lastId : fromPublicId(kind, input.before), take: limit + 1 };
}

/** Cuts the extra row off and names the cursor of the next page. */
export function toPage<Row extends { id: string }, Item>(kind: IdKind, rows: Row[], take: number, view: (row: Row) => Item): Page<Item> {
  const shown = rows.slice(0, take - 1);
  const last = shown.at(-1);
  return { items: shown.map(view), next: rows.length >= take && last ? toPublicId(kind, last.id) : null };
}

/** The uuid of an id from outside; a malformed one is answered like one that does not exist. */
export function findableId(kind: IdKind, text: string): string {
  try {
    return fromPublicId(kind, text);
  } catch (error) {
    if (isSignalboxError(error)) throw notFound(kind);
    throw error;
  }
}

/** The same answer for what is not there and for what belongs to another account. */
export const notFound = (kind: IdKind) => userError(`${kind}.not_found`, `This ${words[kind] ?? kind} does not exist.`, { status: 404 });

const words: Partial<Record<IdKind, string>> = { ownAddress: 'own address', version: 'version of the workflow' };
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
