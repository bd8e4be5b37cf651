'use client';
import { MessageDetail, MessagePage, type MessageQuery } from '@signalbox/contract';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';

export const messages = resource('messages');
export const useMessages = (query: MessageQuery = {}) => useResourceList(messages, MessagePage, query);
export const useMessage = (id: string | undefined) => useResource(messages, MessageDetail, id);
