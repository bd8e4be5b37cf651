import type { ContactDetail } from '@signalbox/contract';
import type { TemplateBody } from '@signalbox/domain';
import { type Graph, graphFormat } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';
import { useMemo, useState } from 'react';
import { useContactFields } from '../conditions/condition-queries.ts';
import { useContact, useContacts } from '../contacts/contact-queries.ts';
import { type InsertValue, insertValues } from '../schema-form/values/insert-values.ts';
import type { Sample } from '../schema-form/values/sample.ts';

/** What texts of a template can read, and a person with whose values they are shown. */
export function useTemplateSample(draft: TemplateBody) {
  const t = useWords();
  const fields = useContactFields().data?.items;
  const people = useContacts({ limit: 20 }).data?.items;
  const [chosen, setPersonId] = useState<string | null>(null);
  const someone = people?.find(({ name }) => name !== '') ?? people?.[0];
  const personId = chosen ?? someone?.id ?? null;
  const contact = useContact(personId ?? undefined).data;
  const values = useMemo((): InsertValue[] => {
    const own = draft.values.map(({ name, title }) => ({
      ...{ path: `values.${name}`, title: title || name, type: t('form.type.string'), kind: 'string' as const },
      ...{ from: t('templates.values.from'), nodeId: null },
    }));
    return [...own, ...insertValues(t, noGraph, '', fields).filter(({ path }) => path.startsWith('contact.') && !listed.has(path))];
  }, [t, fields, draft.values]);
  const sample = useMemo(
    (): Sample => ({
      person: contact?.name || null,
      source: { kind: 'example' },
      scope: {
        values: Object.fromEntries(draft.values.map(({ name, example }) => [name, example])),
        ...(contact ? { contact: contactValuesOf(contact) } : {}),
      },
    }),
    [contact, draft.values],
  );
  return { values, sample, personId, setPersonId, contact };
}

const noGraph: Graph = { format: graphFormat, nodes: [], edges: [], notes: [] };
/** Templates read what a contact is, not what it belongs to. */
const listed: ReadonlySet<string> = new Set(['contact.groups', 'contact.tags']);

function contactValuesOf({ id, name, language, timeZone, fields, addresses }: ContactDetail) {
  const first = (kind: string): string => addresses.find((one) => one.kind === kind && one.status === 'active')?.value ?? '';
  return { id, name, phone: first('phone'), email: first('email'), language: language ?? '', timeZone: timeZone ?? '', fields };
}
