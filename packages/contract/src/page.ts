import { z } from 'zod';

/** Rows on a page: what is answered when nothing is asked for, and the most that can be asked for. */
export const pageSize = { usual: 50, most: 100 } as const;
export const PageSize = z.coerce
  .number()
  .int()
  .min(1)
  .max(pageSize.most)
  .describe(`Rows on the page; ${pageSize.usual} when it is missing.`);

/** How every list is asked for; each adds its filters. What stands as text in an address is parsed here, once. */
export const PageQuery = z.object({
  before: z.string().max(60).describe('The `next` of the page before.').optional(),
  limit: PageSize.optional(),
});
export type PageQuery = z.output<typeof PageQuery>;

const Moment = z.iso.datetime({ offset: true });
/** Lists of what happened at a time: from one moment (with it) to another (without it). */
export const DatedQuery = PageQuery.extend({
  from: Moment.describe('Not before this moment.').optional(),
  to: Moment.describe('Before this moment.').optional(),
});
export type DatedQuery = z.output<typeof DatedQuery>;

/** `1` = yes. */
export const QueryFlag = z.enum(['0', '1']).transform((value) => value === '1');

/** Keyset paging: `next` goes into `before` of the following request; null = no more. */
export const page = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next: z.string().nullable() });
export interface Page<Item> {
  items: Item[];
  next: string | null;
}
