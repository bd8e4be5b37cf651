import type {
  AddContactAddress,
  ChangeContact,
  ChangeContactAddress,
  ChangeContacts,
  ChangedContacts,
  ContactDetail,
  ContactEntryPage,
  CreateContact,
  NoteOnContact,
} from '../contact-details.ts';
import { personExample } from './contacts.ts';
import { exampleId } from './ids.ts';
import { messageExample } from './messages.ts';

export const contactDetailExample: ContactDetail = {
  ...personExample,
  ...{ language: 'sv', timeZone: 'Europe/Stockholm', status: 'active' },
  addresses: [
    {
      ...{ id: exampleId('address', 1), kind: 'phone', value: '+46701740612', status: 'active' },
      ...{ verifiedAt: '2026-03-02T07:41:00.000Z', optedOut: null },
    },
    {
      ...{ id: exampleId('address', 2), kind: 'email', value: 'maja.lind@example.com', status: 'active', verifiedAt: null },
      optedOut: { source: 'email', at: '2026-02-12T09:30:00.000Z' },
    },
  ],
  fields: { last_visit: '2026-02-20' },
  tags: [{ id: exampleId('tag'), name: 'on duty', colour: 'green' }],
  groups: [{ id: exampleId('group', 1), name: 'Plumbers' }],
  openRuns: [
    {
      ...{ id: exampleId('run'), workflowId: exampleId('workflow'), workflowName: 'Warm at home', status: 'open' },
      at: '2026-03-02T08:00:04.000Z',
    },
  ],
  revision: 3,
  createdAt: '2026-03-02T07:40:11.000Z',
  updatedAt: '2026-03-02T08:02:31.000Z',
};
export const createContactExample: CreateContact = {
  ...{ name: 'Maja Lind', addresses: ['+46 70 174 06 12', 'maja.lind@example.com'], language: 'sv', timeZone: null, fields: {} },
};
export const changeContactExample: ChangeContact = { revision: 3, name: 'Maja Lindqvist' };
export const addContactAddressExample: AddContactAddress = { address: '070-174 06 12' };
export const changeContactAddressExample: ChangeContactAddress = { optedOut: false, reason: 'Asked for it by phone.' };
export const noteOnContactExample: NoteOnContact = { text: 'Opens after 16 only.' };
export const changeContactsExample: ChangeContacts = { ids: [exampleId('contact')], act: { kind: 'tag', name: 'on duty' } };
export const changedContactsExample: ChangedContacts = { ids: [exampleId('contact')] };
export const contactEntryPageExample: ContactEntryPage = {
  items: [
    {
      ...{ id: exampleId('contactEntry', 2), at: '2026-03-02T08:02:31.000Z', kind: 'change', by: 'Maja Lindqvist' },
      ...{ change: 'name', what: null, was: 'Maja', now: 'Maja Lind' },
    },
    { id: exampleId('contactEntry'), at: messageExample.at, kind: 'message', message: messageExample },
  ],
  next: null,
};
