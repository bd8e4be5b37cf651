import type { Contact, Person } from '../contacts.ts';
import type { GroupList, TagList } from '../labels.ts';
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
      createdAt: '2026-03-02T07:40:11.000Z',
    },
  ],
  next: null,
};
export const tagListExample: TagList = { items: [{ id: exampleId('tag'), name: 'on duty', count: 12 }] };
export const groupListExample: GroupList = {
  items: [
    { id: exampleId('group', 1), name: 'Plumbers', count: 34, auto: false },
    { id: exampleId('group', 2), name: 'Speaks Swedish', count: null, auto: true },
  ],
};
