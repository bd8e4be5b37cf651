import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { addMembers } from './add-members.ts';
import { changeContact } from './change-contact.ts';
import { changeContactField, createContactField, orderContactFields } from './change-contact-fields.ts';
import { changeContacts } from './change-contacts.ts';
import { addContactAddress, changeContactAddress, removeContactAddress } from './contact-addresses.ts';
import { addToGroup, removeFromGroup, tagContact, untagContact } from './contact-labels.ts';
import { createContact } from './create-contact.ts';
import { createGroup, createTag } from './create-label.ts';
import { getContact } from './get-contact.ts';
import { previewGroup, whyMember } from './group-query.ts';
import { changeGroup, getGroup } from './groups.ts';
import { listContactEntries } from './list-contact-entries.ts';
import { listContactFields } from './list-contact-fields.ts';
import { listContacts } from './list-contacts.ts';
import { listGroups, listTags } from './list-labels.ts';
import { noteOnContact } from './note-on-contact.ts';
import { changeTag, getTag, mergeTag, removeTag } from './tags.ts';

export const contactServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listContacts,
    create: createContact,
    get: getContact,
    change: changeContact,
    changeMany: changeContacts,
    addAddress: addContactAddress,
    changeAddress: changeContactAddress,
    removeAddress: removeContactAddress,
    tag: tagContact,
    untag: untagContact,
    addToGroup,
    removeFromGroup,
    note: noteOnContact,
    entries: listContactEntries,
    tags: listTags,
    tagDetail: getTag,
    changeTag,
    mergeTag,
    removeTag,
    groups: listGroups,
    group: getGroup,
    changeGroup,
    previewGroup,
    whyMember,
    addMembers,
    fields: listContactFields,
    createField: createContactField,
    changeField: changeContactField,
    orderFields: orderContactFields,
    createTag,
    createGroup,
  });
