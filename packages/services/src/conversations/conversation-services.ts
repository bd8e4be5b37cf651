import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { changeConversation, readUpTo } from './change-conversation.ts';
import { changeConversations } from './change-conversations.ts';
import { countConversations } from './count-conversations.ts';
import { getConversation } from './get-conversation.ts';
import { keepAsContact } from './keep-as-contact.ts';
import { listConversations } from './list-conversations.ts';
import { listEntries } from './list-entries.ts';
import { listMembers } from './list-members.ts';
import { noteInConversation } from './note-in-conversation.ts';
import { sendInConversation } from './send-in-conversation.ts';
import { startConversation } from './start-conversation.ts';
import { tagPerson, untagPerson } from './tag-person.ts';
import { tellAnswering } from './tell-answering.ts';

export const conversationServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listConversations,
    counts: countConversations,
    get: getConversation,
    entries: listEntries,
    members: listMembers,
    start: startConversation,
    change: changeConversation,
    changeSeveral: changeConversations,
    answering: tellAnswering,
    readUpTo,
    send: sendInConversation,
    note: noteInConversation,
    keepAsContact,
    tag: tagPerson,
    untag: untagPerson,
  });
