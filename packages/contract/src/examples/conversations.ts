import type {
  AnswerConversation,
  ChangeConversation,
  ChangeConversations,
  ChangedConversations,
  ConversationCounts,
  ConversationDetail,
  ConversationEntryPage,
  ConversationPage,
  ConversationSummary,
  KeepAsContact,
  MemberList,
  NoteInConversation,
  ReadConversation,
  SendInConversation,
  SentInConversation,
  StartConversation,
} from '../conversations.ts';
import { personExample } from './contacts.ts';
import { exampleId } from './ids.ts';
import { messageExample } from './messages.ts';

export const memberListExample: MemberList = { items: [{ id: exampleId('user'), name: 'Maja Lindqvist' }] };
export const conversationExample: ConversationSummary = {
  id: exampleId('conversation'),
  contact: personExample,
  address: '+46701740612',
  last: { inbound: true, channel: 'sms', text: 'It is 15 degrees here.', state: 'received' },
  at: '2026-03-02T08:12:41.300Z',
  unread: 2,
  waitsSince: '2026-03-02T08:11:02.100Z',
  runWaits: false,
  isStopped: false,
  assignee: null,
  closedAt: null,
};
export const conversationPageExample: ConversationPage = { items: [conversationExample], next: exampleId('conversationEntry') };
export const conversationCountsExample: ConversationCounts = { open: 23, mine: 4, waiting: 7, unread: 4 };
export const conversationDetailExample: ConversationDetail = {
  ...conversationExample,
  ways: [
    { channel: 'sms', to: ['+46701740612'], from: ['71400'], hasSubject: false },
    { channel: 'email', to: ['maja.lind@example.com'], from: ['heating@example.com'], hasSubject: true },
  ],
  optOuts: [{ address: 'maja.lind@example.com', kind: 'email', source: 'email', at: '2026-02-12T09:30:00.000Z' }],
  tags: [{ id: exampleId('tag'), name: 'on duty', colour: 'green' }],
  waits: [],
  runs: [
    {
      ...{ id: exampleId('run'), workflowId: exampleId('workflow'), workflowName: 'Warm at home', status: 'done' },
      at: '2026-03-02T08:00:04.000Z',
    },
  ],
  answering: [{ id: exampleId('user'), name: 'Maja Lindqvist' }],
};
export const changeConversationsExample: ChangeConversations = {
  changes: [{ id: exampleId('conversation'), isClosed: true, at: '2026-03-02T08:12:41.300Z' }],
};
export const changedConversationsExample: ChangedConversations = {
  undo: [{ id: exampleId('conversation'), isClosed: false }],
  writtenMeanwhile: [],
};
export const answerConversationExample: AnswerConversation = { isOver: false };
export const conversationEntryPageExample: ConversationEntryPage = {
  items: [
    { id: exampleId('conversationEntry', 2), at: '2026-03-02T08:15:00.000Z', by: 'Maja Lindqvist', kind: 'note', text: 'Valve ordered.' },
    {
      ...{ id: exampleId('conversationEntry'), at: messageExample.at, by: null, kind: 'message', message: messageExample },
      ...{ subject: null, files: [] },
    },
  ],
  next: null,
};
export const readConversationExample: ReadConversation = { seen: exampleId('conversationEntry') };
export const changeConversationExample: ChangeConversation = { assigneeId: exampleId('user'), seen: exampleId('conversationEntry') };
export const sendInConversationExample: SendInConversation = {
  ...{ key: '5b1d2c1e-6d0c-4c55-9d83-0a4a41c7f9aa', channel: 'sms', text: 'Karim is with you before 13.', subject: '' },
  seen: exampleId('conversationEntry'),
};
export const sentInConversationExample: SentInConversation = { messageId: exampleId('message'), isRepeat: false };
export const noteInConversationExample: NoteInConversation = { text: 'Valve ordered.' };
export const startConversationExample: StartConversation = { contactId: exampleId('contact') };
export const keepAsContactExample: KeepAsContact = { name: 'Oskar Lund' };
