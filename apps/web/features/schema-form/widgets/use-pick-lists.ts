'use client';
import type { DevicePage, GroupList, TagList, WorkflowPage } from '@signalbox/contract';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../client/answer.ts';
import { call } from '../../client/call.ts';

/** Lists to pick from. A field stays a text field while its list is not there, so nothing here may stop the form. */
export const useTags = (enabled = true) =>
  useQuery({
    queryKey: ['pick', 'tags'],
    queryFn: ({ signal }) => call('/tags', answer<TagList>(), { signal }),
    staleTime: 60_000,
    retry: false,
    enabled,
  });

export const useGroups = (enabled = true) =>
  useQuery({
    queryKey: ['pick', 'groups'],
    queryFn: ({ signal }) => call('/groups', answer<GroupList>(), { signal }),
    staleTime: 60_000,
    retry: false,
    enabled,
  });

/** The first hundred devices; the key of any other can be typed. */
export const usePickDevices = (enabled = true) =>
  useQuery({
    queryKey: ['pick', 'devices'],
    queryFn: ({ signal }) => call('/devices', answer<DevicePage>(), { query: { limit: 100 }, signal }),
    staleTime: 30_000,
    retry: false,
    enabled,
  });

/** Workflows that other workflows can run, with what they take and give back. */
export const useCallable = (enabled = true) =>
  useQuery({
    queryKey: ['pick', 'callable'],
    queryFn: ({ signal }) => call('/workflows', answer<WorkflowPage>(), { query: { callable: true }, signal }),
    staleTime: 30_000,
    retry: false,
    enabled,
  });
