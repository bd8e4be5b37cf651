import { apiKeyServices } from './api-keys/api-key-services.ts';
import { createAuth } from './auth/create-auth.ts';
import { batchServices } from './batches/batch-services.ts';
import { calendarServices } from './calendars/calendar-services.ts';
import { contactServices } from './contacts/contact-services.ts';
import { conversationServices } from './conversations/conversation-services.ts';
import { deviceServices } from './devices/device-services.ts';
import { exportServices } from './exports/export-services.ts';
import { fileServices } from './files/file-services.ts';
import { httpTriggerServices } from './http-triggers/http-trigger-services.ts';
import { importServices } from './imports/import-services.ts';
import { listServices } from './lists/list-services.ts';
import { createLive } from './live/create-live.ts';
import { messageServices } from './messages/message-services.ts';
import { optOutWordsServices } from './opt-out-words/opt-out-words-services.ts';
import { plannedServices } from './planned/planned-services.ts';
import { practiceServices } from './practice/practice-services.ts';
import { providerServices } from './providers/provider-services.ts';
import { runServices } from './runs/run-services.ts';
import { scheduleServices } from './schedules/schedule-services.ts';
import { searchServices } from './search/search-services.ts';
import { sendLimitsServices } from './send-limits/send-limits-services.ts';
import { sendingRulesServices } from './sending-rules/sending-rules-services.ts';
import { sentEventServices } from './sent-events/sent-event-services.ts';
import type { ServiceContext } from './shared/service-context.ts';
import { tableServices } from './tables/table-services.ts';
import { taskServices } from './tasks/task-services.ts';
import { templateServices } from './templates/template-services.ts';
import { testCaseServices } from './test-cases/test-case-services.ts';
import { webhookServices } from './webhooks/webhook-services.ts';
import { whoGetsThisServices } from './who-gets-this/who-gets-this-services.ts';
import { workflowServices } from './workflows/workflow-services.ts';

export type Services = ReturnType<typeof createServices>;

/** The use cases of a person at the API or the web app. Ids go in and come out in their public form; every right is checked here. */
export const createServices = (context: ServiceContext) => ({
  auth: createAuth(context),
  apiKeys: apiKeyServices(context),
  batches: batchServices(context),
  contacts: contactServices(context),
  conversations: conversationServices(context),
  devices: deviceServices(context),
  exports: exportServices(context),
  files: fileServices(context),
  httpTriggers: httpTriggerServices(context),
  imports: importServices(context),
  lists: listServices(context),
  live: createLive(context),
  messages: messageServices(context),
  optOutWords: optOutWordsServices(context),
  planned: plannedServices(context),
  practice: practiceServices(context),
  providers: providerServices(context),
  runs: runServices(context),
  schedules: scheduleServices(context),
  search: searchServices(context),
  sendLimits: sendLimitsServices(context),
  sendingRules: sendingRulesServices(context),
  sentEvents: sentEventServices(context),
  tasks: taskServices(context),
  templates: templateServices(context),
  tables: tableServices(context),
  testCases: testCaseServices(context),
  webhooks: webhookServices(context),
  whoGetsThis: whoGetsThisServices(context),
  workflows: workflowServices(context),
  calendars: calendarServices(context),
  catalogue: context.catalogue,
});
