import type { ContactView } from '@signalbox/nodes/contract';
import type { StoredState } from './types.ts';

export interface StateRow {
  run_id: string;
  seq: number;
  class: number;
  version_id: string;
  parent_id: string | null;
  item_no: number | null;
  state: Partial<StoredState>;
  /** Where it matters who carries it. */
  conductor_id?: string | null;
}

export interface EventRow {
  id: string;
  run_id: string;
  kind: string;
  wait_id: string | null;
  call_id: string | null;
  payload: Record<string, unknown>;
}

export interface Facts {
  contacts: ReadonlyMap<string, ContactView>;
  zone: string;
}
