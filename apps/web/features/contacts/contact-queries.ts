'use client';
import { ContactPage, type ContactQuery } from '@signalbox/contract';
import { resource, useResourceList } from '../client/use-resource.ts';

const contacts = resource('contacts');
export const useContacts = (query: ContactQuery = {}) => useResourceList(contacts, ContactPage, query);
