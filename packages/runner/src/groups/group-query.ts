import { z } from 'zod';

const Word = z.string().trim().min(1).max(200);

/** Which contacts belong to a group that fills itself: all of these must be true. */
export const GroupQuery = z.strictObject({
  all: z
    .array(
      z.union([
        z.strictObject({ tag: Word }),
        z.strictObject({ notTag: Word }),
        /** A stored group; groups that fill themselves do not count. */
        z.strictObject({ group: Word }),
        z.strictObject({ language: Word }),
        /** `name` or the key of a field; compared as text, in any case. */
        z.strictObject({ field: Word, op: z.enum(['is', 'isNot', 'contains']), value: z.string().max(200) }),
      ]),
    )
    .min(1)
    .max(20),
});
export type GroupQuery = z.output<typeof GroupQuery>;

/** The same in the language of conditions: `"Water" in contact.tags && contact.fields.flat > 3`. */
export const GroupWhen = z.strictObject({ when: z.string().max(4000) });
