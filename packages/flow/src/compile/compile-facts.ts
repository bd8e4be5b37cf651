import type { Channels, TableColumn } from '@signalbox/domain';
import type { ValueType } from '../graph/node-spec.ts';

/** More names of a kind than this, and longer ones, are not looked up, so nothing is said about them. */
export const outsideLimits = { names: 2000, letters: 200 } as const;

/** What a graph names that lies outside of it, in the account. Facts for the compiler are read about these and nothing else. */
export interface OutsideNames {
  tags: readonly string[];
  groups: readonly string[];
  ownAddresses: readonly string[];
  /** Public ids of the workflows that it runs. */
  workflows: readonly string[];
  /** Public ids of the tables that it looks in. */
  tables: readonly string[];
  /** Public ids of the templates that it says and the calendars that it goes by. */
  templates: readonly string[];
  calendars: readonly string[];
  /** Words that start it by a message; address null = on all of them. */
  keywords: readonly KeywordName[];
}

export interface KeywordName {
  channel: string;
  address: string | null;
  word: string;
}

/** What the caller knows about the account; a missing list is not checked. */
export interface CompileFacts {
  /** The lists are about these names only, and nothing is said about others; missing = the lists are complete. */
  asked?: OutsideNames;
  tags?: readonly string[];
  groups?: readonly string[];
  /** Ids of own addresses. */
  ownAddresses?: readonly string[];
  contactFields?: readonly string[];
  /** Tables with their columns; ids are public. */
  tables?: readonly TableFact[];
  /** Public ids of templates and calendars. */
  templates?: readonly string[];
  calendars?: readonly string[];
  /** Workflows that can be called, with what they take, give back and call themselves; ids are public. */
  workflows?: readonly WorkflowFact[];
  /** Own id (public), for the recursion check; missing = not stored yet. */
  workflowId?: string;
  /** Whether messages of a channel can be sent at all. */
  channels?: readonly string[];
  /** Words that live workflows listen to already. */
  keywords?: readonly KeywordFact[];
  /** Addresses whose mailbox nobody has looked into for too long. */
  lateMailboxes?: readonly LateMailbox[];
  /** The channels that there are at all; those of the product when nothing is said. */
  registry?: Channels;
}

export interface KeywordFact extends KeywordName {
  /** The number on which the other one listens. */
  to: string;
  /** The name of the other one. */
  workflow: string;
}

export interface TableFact {
  id: string;
  name: string;
  /** The column by which rows are found; null = none. */
  keyColumn: string | null;
  columns: readonly TableColumn[];
}

export interface LateMailbox {
  channel: string;
  /** Of the own address (public). */
  id: string;
  value: string;
}

export interface WorkflowFact {
  id: string;
  name: string;
  inputs: Record<string, ValueType>;
  /** Those that a call has to give; missing = all of them. */
  required?: readonly string[];
  returns: Record<string, ValueType>;
  calls: readonly string[];
  /** Has a live version that can be called. */
  callable: boolean;
}
