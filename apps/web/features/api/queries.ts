export { type ContactListQuery, useChooseAccount, useContacts, useMe, useOwnAddresses, useProviders, useTryIt } from './account-queries.ts';
export { type MessageListQuery, useMessage, useMessages } from './message-queries.ts';
export { type PhoneThread, usePhoneMessages, useSendText, useSetOutcome } from './phone-queries.ts';
export { type RunListQuery, useCancelRun, useRun, useRuns } from './run-queries.ts';
export {
  useArchiveWorkflow,
  useChangeWorkflow,
  useCreateWorkflow,
  usePublish,
  usePublishVersion,
  useSaveDraft,
  useStartRun,
  useVersion,
  useVersions,
  useWorkflow,
  useWorkflows,
  type WorkflowListQuery,
} from './workflow-queries.ts';
