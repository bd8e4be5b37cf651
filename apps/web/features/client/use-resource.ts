'use client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import { type CallOptions, call } from './call.ts';

/** Where a resource lives in the API, and its query keys from the wide to the narrow: invalidating `all` reads everything below it again. */
export const resource = <Name extends string>(name: Name) =>
  ({
    path: `/${name}`,
    at: (id: string) => `/${name}/${encodeURIComponent(id)}`,
    all: [name],
    lists: [name, 'list'],
    list: (query: object = {}) => [name, 'list', query],
    one: (id: string) => [name, id],
  }) as const;
type Resource = ReturnType<typeof resource>;

/** A page of a resource. While the next one is read the one before stays. */
export const useResourceList = <Page>(of: Resource, page: Answer<Page>, query: NonNullable<CallOptions['query']>, enabled = true) =>
  useQuery({
    queryKey: of.list(query),
    queryFn: ({ signal }) => call(of.path, page, { query, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });

/** One of a resource in full; undefined = none is asked for. */
export const useResource = <One>(of: Resource, one: Answer<One>, id: string | undefined) =>
  useQuery({
    queryKey: of.one(id ?? ''),
    queryFn: ({ signal }) => call(of.at(id ?? ''), one, { signal }),
    enabled: id !== undefined,
  });
