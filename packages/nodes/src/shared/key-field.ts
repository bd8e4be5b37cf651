import { notBlank, reason, template } from '@signalbox/flow';
import { keyLimit } from './read-key.ts';

/** What a lock, a counter and the like is called. */
export const keyField = (help: string, optional = false) =>
  template({ title: 'Key', help, max: 500, placeholder: '{{ contact.id }}', optional })
    .refine(...notBlank)
    // What holes make of a key is known in a run only.
    .refine((key) => key.includes('{{') || key.trim().length <= keyLimit, reason('keyLong', { most: keyLimit }));
