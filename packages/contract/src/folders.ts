import { z } from 'zod';
import { FolderName } from './workflows.ts';

/** Folders of workflows by name, with how many lie in each. */
export const FolderList = z.object({ items: z.array(z.object({ name: z.string(), count: z.number().int() })) });
export type FolderList = z.output<typeof FolderList>;
/** null dissolves it: what lies in it lies in none afterwards. A name that is there already joins the two. */
export const RenameFolder = z.object({ from: z.string().max(60), to: FolderName.nullable() });
export type RenameFolder = z.output<typeof RenameFolder>;
