import { tagColours } from '@signalbox/domain';
import { z } from 'zod';

/** Tags and groups for pickers, by name. */
const Colour = z.enum(tagColours);
export const Tag = z.object({ id: z.string(), name: z.string(), colour: Colour.nullable(), count: z.number().int() });
export type Tag = z.output<typeof Tag>;
export const TagList = z.object({ items: z.array(Tag) });
export type TagList = z.output<typeof TagList>;
/** `auto` = the group fills itself by a query; `count` is of stored members and null then, until somebody has counted it. */
export const Group = z.object({ id: z.string(), name: z.string(), count: z.number().int().nullable(), auto: z.boolean() });
export type Group = z.output<typeof Group>;
export const GroupList = z.object({ items: z.array(Group) });
export type GroupList = z.output<typeof GroupList>;

const Use = z.object({ id: z.string(), name: z.string() });
/** A tag with who names it: workflows, live or as a draft, and groups that fill themselves. */
export const TagDetail = Tag.extend({ uses: z.array(Use), groups: z.array(Use) });
export type TagDetail = z.output<typeof TagDetail>;
/** Only what is given is changed. 409 `tag.used` for another name while workflows or groups name it, 409 `tag.taken` for a name that another one has. */
export const ChangeTag = z.object({ name: z.string().trim().min(1).max(100).optional(), colour: Colour.nullable().optional() });
export type ChangeTag = z.output<typeof ChangeTag>;
/** The tag that its contacts get instead. */
export const MergeTag = z.object({ intoId: z.string().max(60) });
export type MergeTag = z.output<typeof MergeTag>;

export const CreateLabel = z.object({ name: z.string().trim().min(1).max(100) });
export type CreateLabel = z.output<typeof CreateLabel>;
