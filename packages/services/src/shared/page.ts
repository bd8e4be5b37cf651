import { type Page, type PageQuery, pageSize } from '@signalbox/contract';
import { fromPublicId, type IdKind, isSignalboxError, toPublicId, userError } from '@signalbox/domain';

/** Keyset paging by id, newest first: one row more than asked for tells whether there is a next page. */
export const readPage = (kind: IdKind, { before, limit = pageSize.usual }: PageQuery): { before: string; take: number } => ({
  before: before === undefined ? lastId : fromPublicId(kind, before),
  take: limit + 1,
});

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
