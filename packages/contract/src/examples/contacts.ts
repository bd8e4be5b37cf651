import type { ChangeContactField, ContactField, ContactFieldList, CreateContactField, OrderContactFields } from '../contact-fields.ts';
import type { Contact, Person } from '../contacts.ts';
import type { ChangeTag, CreateLabel, Group, GroupList, MergeTag, Tag, TagDetail, TagList } from '../labels.ts';
import type { Page } from '../page.ts';
import { exampleId } from './ids.ts';

export const personExample: Person = { id: exampleId('contact'), name: 'Maja Lind' };
export const contactPageExample: Page<Contact> = {
  items: [
    {
      ...personExample,
      phones: ['+46701740612'],
      emails: ['maja.lind@example.com'],
      tags: ['on duty'],
      groups: ['Plumbers'],
      status: 'active',
      createdAt: '2026-03-02T07:40:11.000Z',
    },
  ],
  next: null,
};
export const tagListExample: TagList = { items: [{ id: exampleId('tag'), name: 'on duty', colour: 'green', count: 12 }] };
export const groupListExample: GroupList = {
  items: [
    { id: exampleId('group', 1), name: 'Plumbers', count: 34, auto: false },
    { id: exampleId('group', 2), name: 'Speaks Swedish', count: null, auto: true },
  ],
};
export const createLabelExample: CreateLabel = { name: 'Caretakers' };
export const groupExample: Group = { id: exampleId('group', 3), name: 'Caretakers', count: 0, auto: false };
export const tagExample: Tag = { id: exampleId('tag', 2), name: 'Caretakers', colour: null, count: 0 };
export const tagDetailExample: TagDetail = {
  ...{ id: exampleId('tag'), name: 'on duty', colour: 'green', count: 12 },
  uses: [{ id: exampleId('workflow'), name: 'Burst pipe' }],
  groups: [],
};
export const changeTagExample: ChangeTag = { name: 'On duty tonight', colour: 'amber' };
export const mergeTagExample: MergeTag = { intoId: exampleId('tag', 2) };
export const contactFieldExample: ContactField = {
  ...{ id: exampleId('field'), key: 'last_visit', title: 'Last visit', type: 'date', choices: [], hidden: false, required: false },
};
export const contactFieldListExample: ContactFieldList = { items: [contactFieldExample] };
export const createContactFieldExample: CreateContactField = {
  title: 'Heating',
  type: 'choice',
  choices: ['Radiators', 'Floor'],
  required: false,
};
export const changeContactFieldExample: ChangeContactField = { title: 'Heating type', required: true };
export const orderContactFieldsExample: OrderContactFields = { ids: [exampleId('field', 2), exampleId('field', 1)] };
