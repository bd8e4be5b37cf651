import {
  ContactQuery,
  type ListName,
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
import { userError } from '@signalbox/domain';
import type { Say } from '@signalbox/words';
import type { z } from 'zod';
import { readContactFields } from '../contacts/list-contact-fields.ts';
import { type FullContact, listContactsInFull } from '../contacts/list-contacts-in-full.ts';
import { listMessages } from '../messages/list-messages.ts';
import { listRuns } from '../runs/list-runs.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { listTasks } from '../tasks/list-tasks.ts';
import { listWorkflows } from '../workflows/list-workflows.ts';
import type { Cell } from './csv-line.ts';

interface Told {
  t: Say;
  at: (moment: string | null) => string | null;
}
interface ExportColumn {
  head: (t: Say) => string;
  cell: (item: unknown, told: Told) => Cell;
}
export interface ListExport {
  columns: readonly ExportColumn[];
  /** What the account has besides, such as its own fields. */
  more?: (context: ActorContext) => Promise<ExportColumn[]>;
  read: (context: ActorContext, query: Record<string, string>) => Promise<Page<unknown>>;
}

/** The columns are those of the lists and what the lists have no room for. */
export const listExports: Readonly<Record<ListName, ListExport>> = {
  messages: table<z.output<typeof MessageQuery>, MessageSummary>(MessageQuery, listMessages, [
    [(t) => t('common.state'), ({ state }, { t }) => t(`ui.state.${state}`)],
    [(t) => t('exports.direction'), ({ inbound }, { t }) => t(inbound ? 'exports.in' : 'exports.out')],
    [(t) => t('exports.from'), ({ from }) => from],
    [(t) => t('exports.to'), ({ to }) => to],
    [(t) => t('exports.contact'), ({ contact }) => contact?.name ?? ''],
    [(t) => t('messages.head.text'), ({ text }) => text],
    [(t) => t('exports.channel'), ({ channel }, { t }) => t.find(`messages.channel.${channel}`) ?? channel],
    [(t) => t('exports.parts'), ({ parts }) => parts],
    [(t) => t('common.workflow'), ({ workflowName }) => workflowName],
    [(t) => t('messages.head.time'), (item, { at }) => at(item.at)],
    [(t) => t('exports.ended'), ({ finalAt }, { at }) => at(finalAt)],
    [(t) => t('exports.error'), ({ errorCode }) => errorCode],
    [(t) => t('exports.id'), ({ id }) => id],
  ]),
  runs: table<z.output<typeof RunQuery>, RunSummary>(RunQuery, listRuns, [
    [(t) => t('common.state'), ({ state }, { t }) => t(`ui.state.${state}`)],
    [(t) => t('common.workflow'), ({ workflowName }) => workflowName],
    [(t) => t('exports.version'), ({ versionNumber }) => versionNumber],
    [(t) => t('runs.head.startedBy'), ({ trigger }, { t }) => t.find(`runs.trigger.${trigger}`) ?? trigger],
    [(t) => t('exports.contact'), ({ contact }) => contact?.name ?? ''],
    [(t) => t('runs.head.nowAt'), ({ route }) => route.at(-1)?.title ?? ''],
    [(t) => t('exports.tags'), ({ tags }) => tags.map(({ name, value }) => `${name}:${value}`).join(', ')],
    [(t) => t('runs.head.started'), ({ startedAt }, { at }) => at(startedAt)],
    [(t) => t('exports.ended'), ({ endedAt }, { at }) => at(endedAt)],
    [(t) => t('exports.error'), ({ errorCode }) => errorCode],
    [(t) => t('exports.id'), ({ id }) => id],
  ]),
  workflows: table<z.output<typeof WorkflowQuery>, WorkflowSummary>(WorkflowQuery, listWorkflows, [
    [
      (t) => t('common.state'),
      ({ live, enabled }, { t }) => t(live === null ? 'ui.state.draft' : enabled ? 'ui.state.live' : 'ui.state.off'),
    ],
    [(t) => t('common.name'), ({ name }) => name],
    [(t) => t('exports.folder'), ({ folder }) => folder],
    [(t) => t('exports.version'), ({ live }) => live?.number ?? null],
    [(t) => t('workflows.head.starts'), ({ triggers }) => triggers.map(({ words }) => words).join(', ')],
    [(t) => t('workflows.head.openRuns'), ({ openRuns }) => openRuns],
    [(t) => t('workflows.head.changed'), ({ editedAt }, { at }) => at(editedAt)],
    [(t) => t('exports.editedBy'), ({ editedBy }) => editedBy],
    [(t) => t('exports.id'), ({ id }) => id],
  ]),
  tasks: table<z.output<typeof TaskQuery>, TaskView>(TaskQuery, listTasks, [
    [(t) => t('common.state'), ({ status }, { t }) => t(`tasks.state.${status}`)],
    [(t) => t('tasks.one.title'), ({ title }) => title],
    [(t) => t('tasks.head.about'), ({ contact }) => contact?.name ?? ''],
    [(t) => t('common.workflow'), ({ workflowName }) => workflowName],
    [(t) => t('tasks.head.asked'), (item, { at }) => at(item.at)],
    [(t) => t('exports.due'), ({ dueAt }, { at }) => at(dueAt)],
    [(t) => t('exports.answeredBy'), ({ answer }) => answer?.by ?? ''],
    [(t) => t('exports.id'), ({ id }) => id],
  ]),
  contacts: {
    ...table<z.output<typeof ContactQuery>, FullContact>(ContactQuery, listContactsInFull, [
      [(t) => t('common.name'), ({ name }) => name],
      [(t) => t('contacts.head.number'), ({ phones }) => phones.join('; ')],
      [(t) => t('contacts.head.email'), ({ emails }) => emails.join('; ')],
      [(t) => t('contacts.facts.language'), ({ language }) => language],
      [(t) => t('contacts.head.tags'), ({ tags }) => tags.join(', ')],
      [(t) => t('contacts.head.groups'), ({ groups }) => groups.join(', ')],
      [(t) => t('contacts.head.added'), ({ createdAt }, { at }) => at(createdAt)],
      [(t) => t('exports.id'), ({ id }) => id],
    ]),
    more: fieldColumns,
  },
};

/** A column for each field of the account, called as the field is: a file of contacts can be imported again as it is. */
async function fieldColumns({ db, actor }: ActorContext): Promise<ExportColumn[]> {
  const { items } = await db.withAccountSql(actor.accountId, readContactFields);
  return items.map(({ key, title }) => ({ head: () => title, cell: (item) => fieldCell((item as FullContact).fields[key]) }));
}
const fieldCell = (value: unknown): Cell =>
  value === undefined || value === null ? null : typeof value === 'number' ? value : String(value);

/** Columns know the rows that their own use case gives. */
function table<Query, Item>(
  schema: z.ZodType<Query>,
  list: (context: ActorContext, query: Query) => Promise<Page<Item>>,
  columns: readonly (readonly [head: (t: Say) => string, cell: (item: Item, told: Told) => Cell])[],
): ListExport {
  return {
    read: async (context, given) => {
      const query = schema.safeParse(given);
      if (!query.success) throw userError('request.invalid', {}, { status: 400 });
      return list(context, query.data);
    },
    columns: columns.map(([head, cell]) => ({ head, cell: (item, told) => cell(item as Item, told) })),
  };
}
