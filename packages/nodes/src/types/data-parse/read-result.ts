/** What reading gave, or why the text cannot be read: a code after `parse.` and a sentence for people. */
export type ReadResult = { value: unknown; count: number; columns?: string[] } | { problem: string; message: string };
