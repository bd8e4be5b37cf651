import { z } from 'zod';

/** Tags and groups for pickers, by name. */
export const Label = z.object({ id: z.string(), name: z.string(), count: z.number().int() });
export type Label = z.output<typeof Label>;
export const TagList = z.object({ items: z.array(Label) });
/** `auto` = the group fills itself by a query; `count` is of stored members and null then. */
export const Group = z.object({ id: z.string(), name: z.string(), count: z.number().int().nullable(), auto: z.boolean() });
export const GroupList = z.object({ items: z.array(Group) });
