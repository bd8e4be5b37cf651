import { TableColumn } from '@signalbox/domain';
import { Graph, type OutsideNames as Names, outsideLimits, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { IssueView } from './issues.ts';
import { At } from './time.ts';

export const Draft = z.object({
  graph: Graph,
  revision: z.number().int(),
  updatedAt: At,
  /** Who saved it last. */ updatedBy: z.string().nullable(),
});
/** 409 `draft.changed_elsewhere` when `revision` is not the stored one. */
export const SaveDraft = z.object({ revision: z.number().int(), graph: Graph });
export type SaveDraft = z.output<typeof SaveDraft>;
export const SavedDraft = z.object({ revision: z.number().int(), updatedAt: At, issues: z.array(IssueView) });
export type SavedDraft = z.output<typeof SavedDraft>;
/** A graph that is not stored, for the compiler to look at. */
export const CheckGraph = z.object({ graph: Graph });
export type CheckGraph = z.output<typeof CheckGraph>;

const Name = z.string().max(outsideLimits.letters);
const NameList = z.array(Name).max(outsideLimits.names);
const Keyword = z.object({ channel: Name, address: Name.nullable(), word: Name });
/** What a draft names that lies outside of it; own addresses by their id, or as they were typed. */
export const OutsideNames = z.object({
  tags: NameList,
  groups: NameList,
  ownAddresses: NameList,
  workflows: NameList,
  tables: NameList.default([]),
  templates: NameList.default([]),
  calendars: NameList.default([]),
  keywords: z.array(Keyword).max(outsideLimits.names),
}) satisfies z.ZodType<Names>;

/** A type of the expression language; of a group of values the types of its fields. */
export const ValueTypes: z.ZodType<ValueType> = z.lazy(() =>
  z.union([
    z.enum(['string', 'double', 'bool', 'dyn', 'map', 'list', 'map<string, string>', 'list<string>', 'list<double>', 'list<map>']),
    z.record(z.string(), ValueTypes),
  ]),
);
/** A workflow as it is live: what it takes, what it gives back, whom it calls. */
export const LiveWorkflow = z.object({
  id: z.string(),
  name: z.string(),
  inputs: z.record(z.string(), ValueTypes),
  required: z.array(z.string()),
  returns: z.record(z.string(), ValueTypes),
  calls: z.array(z.string()),
  callable: z.boolean(),
});
export type LiveWorkflow = z.output<typeof LiveWorkflow>;
/** A table as steps look into it. */
export const KnownTable = z.object({ id: z.string(), name: z.string(), keyColumn: z.string().nullable(), columns: z.array(TableColumn) });
export type KnownTable = z.output<typeof KnownTable>;
/** What publishing would know about these names. */
export const DraftFacts = z.object({
  /** Of the names that were asked for those that are there, and the ones that may have been meant by the others. */
  tags: z.array(z.string()),
  groups: z.array(z.string()),
  ownAddresses: z.array(z.string()),
  /** The channels on which this account can send. */
  channels: z.array(z.string()),
  /** The workflows that were asked for and all that they lead to. */
  workflows: z.array(LiveWorkflow),
  /** Of the tables that were asked for those that are there. */
  tables: z.array(KnownTable),
  /** Of the templates and calendars that were asked for those that are there, by id. */
  templates: z.array(z.string()),
  calendars: z.array(z.string()),
  /** Words that another live workflow listens to already, with its name. */
  keywords: z.array(Keyword.extend({ to: z.string(), workflow: z.string() })),
  /** Own addresses whose mailbox nobody has looked into for too long. */
  lateMailboxes: z.array(z.object({ channel: z.string(), id: z.string(), value: z.string() })),
});
export type DraftFacts = z.output<typeof DraftFacts>;
