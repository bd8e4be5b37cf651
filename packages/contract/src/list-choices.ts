import { z } from 'zod';

/** The lists that people arrange for themselves. */
export const listNames = ['workflows', 'messages', 'contacts', 'runs', 'tasks'] as const;
export const ListName = z.enum(listNames);
export type ListName = z.output<typeof ListName>;

/** Filters under a name: what stands after the `?` of the list's address. */
export const SavedView = z.object({ name: z.string().trim().min(1).max(60), query: z.string().max(500) });
export type SavedView = z.output<typeof SavedView>;
/** What a person chose for a list; `columns` null = as it is made. */
export const ListChoice = z.object({
  columns: z.array(z.string().max(40)).max(30).nullable(),
  views: z.array(SavedView).max(30),
});
export type ListChoice = z.output<typeof ListChoice>;
