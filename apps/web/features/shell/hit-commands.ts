import type { SearchHits } from '@signalbox/contract';
import type { Say } from '@signalbox/words/light';

export interface FoundThing {
  id: string;
  /** Which picture and which word for its kind. */
  kind: 'workflow' | 'step' | 'run' | 'message' | 'contact';
  word: string;
  detail: string;
  href: string;
}

/** What was found, as places to go to; the text of a message stands where its number would tell nothing. */
export function foundThings(t: Say, hits: SearchHits, ago: (at: string) => string): FoundThing[] {
  const { workflows, steps, runs, messages, contacts } = hits;
  return [
    ...workflows.map(({ id, name }) => ({ id, kind: 'workflow' as const, word: name, detail: '', href: `/workflows/${id}` })),
    ...contacts.map(({ id, name, phones }) => ({
      ...{ id, kind: 'contact' as const, word: name || (phones[0] ?? t('shell.command.contact')), detail: name ? (phones[0] ?? '') : '' },
      href: `/contacts/${id}`,
    })),
    ...messages.map(({ id, text, contact, inbound, from, to, at }) => ({
      ...{ id, kind: 'message' as const, word: text || (contact?.name ?? (inbound ? from : to)) },
      ...{ detail: [contact?.name || (inbound ? from : to), ago(at)].join(', '), href: `/messages/${id}` },
    })),
    ...steps.map(({ workflowId, workflowName, nodeId, title, text }) => ({
      ...{ id: `${workflowId}.${nodeId}`, kind: 'step' as const, word: title },
      ...{ detail: text ? `${workflowName}: ${text}` : workflowName, href: `/workflows/${workflowId}?step=${encodeURIComponent(nodeId)}` },
    })),
    ...runs.map(({ id, workflowName, contact, startedAt }) => ({
      ...{
        id,
        kind: 'run' as const,
        word: workflowName,
        detail: [contact?.name, ago(startedAt)].filter(Boolean).join(', '),
        href: `/runs/${id}`,
      },
    })),
  ];
}
