'use client';
import type { ContactPage, ContactQuery } from '@signalbox/contract';
import { answer } from '../client/answer.ts';
import { resource, useResourceList } from '../client/use-resource.ts';

const contacts = resource('contacts');
export const useContacts = (query: ContactQuery = {}) => useResourceList(contacts, answer<ContactPage>(), query);
