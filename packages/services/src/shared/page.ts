import { type DatedQuery, type Page, type PageQuery, pageSize } from '@signalbox/contract';
import { fromPublicId, type IdKind, idFloor, isSignalboxError, toPublicId, userError } from '@signalbox/domain';
import type { ErrorKey } from '@signalbox/words';

/** Keyset paging by id, newest first: one row more than asked for tells whether there is a next page. */
export const readPage = (kind: IdKind, { before, limit = pageSize.usual }: PageQuery): { before: string; take: number } => ({
  before: before === undefined ? lastId : fromPublicId(kind, before),
  take: limit + 1,
});

/** Paging of what happened between two moments: ids tell when, so a span is a range of ids. */
export function readDatedPage(kind: IdKind, query: DatedQuery): { before: string; after: string; take: number } {
  const { before, take } = readPage(kind, query);
  const end = query.to === undefined ? lastId : floorOf(query.to);
  const isEarlier = end < before;
  return { before: isEarlier ? end : before, after: floorOf(query.from ?? '1970-01-01T00:00:00Z'), take };
}

/** Cuts the extra row off and names the cursor of the next page. */
export function toPage<Row extends { id: string }, Item>(
  kind: IdKind,
  rows: Row[],
  { take, view }: { take: number; view: (row: Row) => Item },
): Page<Item> {
  const shown = rows.slice(0, take - 1);
  const last = shown.at(-1);
  return { items: shown.map(view), next: rows.length >= take && last ? toPublicId(kind, last.id) : null };
}

/** The uuid of an id from outside; a malformed one is answered like one that does not exist. */
export function findableId(kind: FindableKind, text: string): string {
  try {
    return fromPublicId(kind, text);
  } catch (error) {
    if (isSignalboxError(error)) throw notFound(kind);
    throw error;
  }
}

/** The same answer for what is not there and for what belongs to another account. */
export const notFound = (kind: FindableKind) => userError(`${kind}.not_found`, {}, { status: 404 });

/** What can be asked for by its id: each has a sentence of its own. */
type FindableKind = { [Kind in IdKind]: `${Kind}.not_found` extends ErrorKey ? Kind : never }[IdKind];
const floorOf = (moment: string): string => idFloor(Math.max(0, Date.parse(moment)));
export const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
