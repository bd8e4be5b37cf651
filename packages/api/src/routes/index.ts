import type { ResourceRoutes } from '../api-env.ts';
import { accountRoutes } from './account.ts';
import { answerRoutes } from './answers.ts';
import { apiKeyRoutes } from './api-keys.ts';
import { batchRoutes } from './batches.ts';
import { calendarRoutes } from './calendars.ts';
import { contactRoutes } from './contacts.ts';
import { conversationRoutes } from './conversations.ts';
import { deviceRoutes } from './devices.ts';
import { draftRoutes } from './drafts.ts';
import { editorRoutes } from './editors.ts';
import { eventRoutes } from './events.ts';
import { exportRoutes } from './exports.ts';
import { fileRoutes } from './files.ts';
import { httpTriggerRoutes } from './http-triggers.ts';
import { importRoutes } from './imports.ts';
import { listRoutes } from './lists.ts';
import { messageRoutes } from './messages.ts';
import { mqttTriggerRoutes } from './mqtt-triggers.ts';
import { nodeTypeRoutes } from './node-types.ts';
import { optOutWordRoutes } from './opt-out-words.ts';
import { ownAddressRoutes } from './own-addresses.ts';
import { plannedRoutes } from './planned.ts';
import { practiceRoutes } from './practice.ts';
import { providerRoutes } from './providers.ts';
import { retryRoutes } from './retries.ts';
import { runRoutes } from './runs.ts';
import { scheduleRoutes } from './schedules.ts';
import { sendLimitRoutes } from './send-limits.ts';
import { sendingRuleRoutes } from './sending-rules.ts';
import { sentEventRoutes } from './sent-events.ts';
import { stepRoutes } from './steps.ts';
import { tableRoutes } from './tables.ts';
import { taskRoutes } from './tasks.ts';
import { templateRoutes } from './templates.ts';
import { testCaseRoutes } from './test-cases.ts';
import { versionRoutes } from './versions.ts';
import { waitingRoutes } from './waiting.ts';
import { webhookRoutes } from './webhooks.ts';
import { whoGetsThisRoutes } from './who-gets-this.ts';
import { workflowFileRoutes } from './workflow-files.ts';
import { workflowRoutes } from './workflows.ts';

/** Everything that the API can do, in the order of its description. */
export const resourceRoutes: readonly ResourceRoutes[] = [
  workflowRoutes,
  workflowFileRoutes,
  draftRoutes,
  testCaseRoutes,
  editorRoutes,
  versionRoutes,
  waitingRoutes,
  stepRoutes,
  answerRoutes,
  httpTriggerRoutes,
  mqttTriggerRoutes,
  whoGetsThisRoutes,
  nodeTypeRoutes,
  runRoutes,
  retryRoutes,
  scheduleRoutes,
  plannedRoutes,
  exportRoutes,
  fileRoutes,
  taskRoutes,
  messageRoutes,
  conversationRoutes,
  batchRoutes,
  contactRoutes,
  providerRoutes,
  ownAddressRoutes,
  optOutWordRoutes,
  sendingRuleRoutes,
  sendLimitRoutes,
  sentEventRoutes,
  eventRoutes,
  webhookRoutes,
  apiKeyRoutes,
  accountRoutes,
  importRoutes,
  listRoutes,
  practiceRoutes,
  deviceRoutes,
  templateRoutes,
  tableRoutes,
  calendarRoutes,
];
