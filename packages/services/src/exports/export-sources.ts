import {
  ContactQuery,
  type ExportSource,
  MessageQuery,
  type MessageSummary,
  type Page,
  RunQuery,
  type RunSummary,
  TaskQuery,
  type TaskView,
  WorkflowQuery,
  type WorkflowSummary,
} from '@signalbox/contract';
import { type Right, userError } from '@signalbox/domain';
import type { Say } from '@signalbox/words';
import type { z } from 'zod';
import { readContactFields } from '../contacts/list-contact-fields.ts';
import { type FullContact, listContactsInFull } from '../contacts/list-contacts-in-full.ts';
import { listMessages } from '../messages/list-messages.ts';
import { listRuns } from '../runs/list-runs.ts';
import type { ReadContext } from '../shared/service-context.ts';
import { listTasks } from '../tasks/list-tasks.ts';
import { listWorkflows } from '../workflows/list-workflows.ts';
import type { Source, SourceColumn, Told, Value } from './export-source.ts';
import { tableSource } from './table-source.ts';

/** What can be exported. Rights and rows are those of the lists: their own use cases read the pages. The columns are theirs and what they have no room for. */
export const exportSourceOf: Readonly<Record<ExportSource, Source>> = {
  messages: listSource<z.output<typeof MessageQuery>, MessageSummary>('message.read', MessageQuery, listMessages, [
    ['state', (t) => t('common.state'), ({ state }, { t }) => t(`ui.state.${state}`)],
    ['direction', (t) => t('exports.direction'), ({ inbound }, { t }) => t(inbound ? 'exports.in' : 'exports.out')],
    ['from', (t) => t('exports.from'), ({ from }) => from],
    ['to', (t) => t('exports.to'), ({ to }) => to],
    ['contact', (t) => t('exports.contact'), ({ contact }) => contact?.name ?? ''],
    ['text', (t) => t('messages.head.text'), ({ text }) => text],
    ['channel', (t) => t('exports.channel'), ({ channel }, { t }) => t.find(`messages.channel.${channel}`) ?? channel],
    ['parts', (t) => t('exports.parts'), ({ parts }) => parts],
    ['workflow', (t) => t('common.workflow'), ({ workflowName }) => workflowName],
    ['at', (t) => t('messages.head.time'), (item, { at }) => at(item.at)],
    ['ended', (t) => t('exports.ended'), ({ finalAt }, { at }) => at(finalAt)],
    ['error', (t) => t('exports.error'), ({ errorCode }) => errorCode],
    ['id', (t) => t('exports.id'), ({ id }) => id],
  ]),
  runs: listSource<z.output<typeof RunQuery>, RunSummary>('run.read', RunQuery, listRuns, [
    ['state', (t) => t('common.state'), ({ state }, { t }) => t(`ui.state.${state}`)],
    ['workflow', (t) => t('common.workflow'), ({ workflowName }) => workflowName],
    ['version', (t) => t('exports.version'), ({ versionNumber }) => versionNumber],
    ['trigger', (t) => t('runs.head.startedBy'), ({ trigger }, { t }) => t.find(`runs.trigger.${trigger}`) ?? trigger],
    ['contact', (t) => t('exports.contact'), ({ contact }) => contact?.name ?? ''],
    ['step', (t) => t('runs.head.nowAt'), ({ route }) => route.at(-1)?.title ?? ''],
    ['tags', (t) => t('exports.tags'), ({ tags }) => tags.map(({ name, value }) => `${name}:${value}`).join(', ')],
    ['started', (t) => t('runs.head.started'), ({ startedAt }, { at }) => at(startedAt)],
    ['ended', (t) => t('exports.ended'), ({ endedAt }, { at }) => at(endedAt)],
    ['error', (t) => t('exports.error'), ({ errorCode }) => errorCode],
    ['id', (t) => t('exports.id'), ({ id }) => id],
  ]),
  workflows: listSource<z.output<typeof WorkflowQuery>, WorkflowSummary>('workflow.read', WorkflowQuery, listWorkflows, [
    [
      'state',
      (t) => t('common.state'),
      ({ live, enabled }, { t }) => t(live === null ? 'ui.state.draft' : enabled ? 'ui.state.live' : 'ui.state.off'),
    ],
    ['name', (t) => t('common.name'), ({ name }) => name],
    ['folder', (t) => t('exports.folder'), ({ folder }) => folder],
    ['version', (t) => t('exports.version'), ({ live }) => live?.number ?? null],
    ['starts', (t) => t('workflows.head.starts'), ({ triggers }) => triggers.map(({ words }) => words).join(', ')],
    ['openRuns', (t) => t('workflows.head.openRuns'), ({ openRuns }) => openRuns],
    ['changed', (t) => t('workflows.head.changed'), ({ editedAt }, { at }) => at(editedAt)],
    ['editedBy', (t) => t('exports.editedBy'), ({ editedBy }) => editedBy],
    ['id', (t) => t('exports.id'), ({ id }) => id],
  ]),
  tasks: listSource<z.output<typeof TaskQuery>, TaskView>('task.read', TaskQuery, listTasks, [
    ['state', (t) => t('common.state'), ({ status }, { t }) => t(`tasks.state.${status}`)],
    ['title', (t) => t('tasks.one.title'), ({ title }) => title],
    ['about', (t) => t('tasks.head.about'), ({ contact }) => contact?.name ?? ''],
    ['workflow', (t) => t('common.workflow'), ({ workflowName }) => workflowName],
    ['asked', (t) => t('tasks.head.asked'), (item, { at }) => at(item.at)],
    ['due', (t) => t('exports.due'), ({ dueAt }, { at }) => at(dueAt)],
    ['answeredBy', (t) => t('exports.answeredBy'), ({ answer }) => answer?.by ?? ''],
    ['id', (t) => t('exports.id'), ({ id }) => id],
  ]),
  contacts: listSource<z.output<typeof ContactQuery>, FullContact>(
    'contact.read',
    ContactQuery,
    listContactsInFull,
    [
      ['name', (t) => t('common.name'), ({ name }) => name],
      ['phones', (t) => t('contacts.head.number'), ({ phones }) => phones.join('; ')],
      ['emails', (t) => t('contacts.head.email'), ({ emails }) => emails.join('; ')],
      ['language', (t) => t('contacts.facts.language'), ({ language }) => language],
      ['tags', (t) => t('contacts.head.tags'), ({ tags }) => tags.join(', ')],
      ['groups', (t) => t('contacts.head.groups'), ({ groups }) => groups.join(', ')],
      ['added', (t) => t('contacts.head.added'), ({ createdAt }, { at }) => at(createdAt)],
      ['id', (t) => t('exports.id'), ({ id }) => id],
    ],
    fieldColumns,
  ),
  table: tableSource,
};

/** A column for each field of the account, called as the field is: a file of contacts can be imported again as it is. */
async function fieldColumns({ db, actor }: ReadContext): Promise<SourceColumn[]> {
  const { items } = await db.withAccountSql(actor.accountId, readContactFields);
  return items.map(({ key, title }) => ({
    ...{ id: `field.${key}`, head: () => title },
    cell: (item) => fieldCell((item as FullContact).fields[key]),
  }));
}
function fieldCell(value: unknown): Value {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Columns know the rows that their own use case gives. `more` = what the account has besides, such as its own fields. */
function listSource<Query extends object, Item>(
  right: Right,
  schema: z.ZodType<Query>,
  list: (context: ReadContext, query: Query) => Promise<Page<Item>>,
  columns: readonly (readonly [id: string, head: (t: Say) => string, cell: (item: Item, told: Told) => Value])[],
  more: (context: ReadContext) => Promise<SourceColumn[]> = async () => [],
): Source {
  return {
    right,
    read: async (context, { filters }, at) => {
      const query = schema.safeParse(filters);
      if (!query.success) throw userError('request.invalid', {}, { status: 400 });
      return list(context, { ...query.data, ...at });
    },
    columns: async (context) => [
      ...columns.map(([id, head, cell]) => ({ id, head, cell: (item: unknown, told: Told) => cell(item as Item, told) })),
      ...(await more(context)),
    ],
  };
}
