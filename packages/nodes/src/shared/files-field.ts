import type { MessageFile } from '@signalbox/domain';
import { type NodeError, nodeError, value } from '@signalbox/flow';
import { z } from 'zod';

/** Files that go along with a message, where its channel takes files. */
export const filesField = (field: { help: string }) => value({ title: 'Files', ...field, optional: true, max: 500 }).prefault('');

/** The files in what the value gave; nothing is no file. */
export function readFiles(given: unknown): MessageFile[] | NodeError {
  if (given === undefined || given === null || given === '') return [];
  const read = Files.safeParse(Array.isArray(given) ? given : [given]);
  return read.success ? read.data : nodeError('files.none', {}, 'files');
}

/** As calls and mails bring them. */
const Files = z
  .array(
    z
      .object({
        id: z.string().min(1),
        name: z.string(),
        type: z.string().optional(),
        contentType: z.string().optional(),
        sizeBytes: z.number(),
      })
      .transform(({ id, name, type, contentType = type ?? 'application/octet-stream', sizeBytes }) => ({
        id,
        name,
        contentType,
        sizeBytes,
      })),
  )
  .max(20);
