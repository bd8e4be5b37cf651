'use client';
import type { MessageDetail, MessagePage, MessageQuery } from '@signalbox/contract';
import { answer } from '../client/answer.ts';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';

export const messages = resource('messages');
export const useMessages = (query: MessageQuery = {}) => useResourceList(messages, answer<MessagePage>(), query);
export const useMessage = (id: string | undefined) => useResource(messages, answer<MessageDetail>(), id);
