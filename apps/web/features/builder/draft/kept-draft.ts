import { type Graph, graphFormat } from '@signalbox/flow';

/** `base` is what the server had when the work began: with it two drafts can be brought together later. */
export interface Kept {
  revision: number;
  graph: Graph;
  base?: Graph | undefined;
}
export interface KeptOf {
  accountId: string;
  userId: string;
  workflowId: string;
}
const keyOf = ({ accountId, userId, workflowId }: KeptOf): string => `signalbox.draft.${accountId}.${userId}.${workflowId}`;

/** The copy of a draft that this device keeps while the server does not have it, for one person in one account. */
export const keptDraft = {
  read(of: KeptOf): Kept | null {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null');
      return isKept(kept) ? kept : null;
    } catch {
      return null;
    }
  },
  /** False when this device cannot keep it: its storage is full or forbidden. */
  write(of: KeptOf, draft: Kept | null): boolean {
    try {
      if (draft) localStorage.setItem(keyOf(of), JSON.stringify(draft));
      else localStorage.removeItem(keyOf(of));
      return true;
    } catch {
      return false;
    }
  },
};

/** This page wrote it down itself; it has to be of the present format, and whole. */
const isKept = (read: unknown): read is Kept =>
  hasFields(read, ['revision', 'graph']) &&
  typeof read.revision === 'number' &&
  isGraph(read.graph) &&
  (!('base' in read) || read.base === undefined || isGraph(read.base));
const isGraph = (read: unknown): read is Graph =>
  hasFields(read, ['format', 'nodes', 'edges', 'notes']) &&
  read.format === graphFormat &&
  [read.nodes, read.edges, read.notes].every((list) => Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null));
const hasFields = <Name extends string>(read: unknown, names: readonly Name[]): read is Record<Name, unknown> =>
  typeof read === 'object' && read !== null && names.every((name) => name in read);
