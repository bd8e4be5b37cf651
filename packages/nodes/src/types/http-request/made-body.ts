import type { FilePort } from '../../contract/call-context.ts';

export interface MadeBody {
  content: string | Uint8Array;
  type: string;
}
export interface Making {
  files: Pick<FilePort, 'read'>;
  /** Stands between the parts; nobody else may know it. */
  boundary: string;
}
