import { z } from 'zod';

/** Tags and groups for pickers, by name. */
export const Tag = z.object({ id: z.string(), name: z.string(), count: z.number().int() });
export type Tag = z.output<typeof Tag>;
export const TagList = z.object({ items: z.array(Tag) });
export type TagList = z.output<typeof TagList>;
/** `auto` = the group fills itself by a query; `count` is of stored members and null then, until somebody has counted it. */
export const Group = z.object({ id: z.string(), name: z.string(), count: z.number().int().nullable(), auto: z.boolean() });
export type Group = z.output<typeof Group>;
export const GroupList = z.object({ items: z.array(Group) });
export type GroupList = z.output<typeof GroupList>;

export const CreateLabel = z.object({ name: z.string().trim().min(1).max(100) });
export type CreateLabel = z.output<typeof CreateLabel>;
