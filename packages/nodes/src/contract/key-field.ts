import { template } from '@signalbox/flow';

/** What a lock, a counter and the like is called. */
export const keyField = (help: string, optional = false) =>
  template({ title: 'Key', help, max: 500, placeholder: '{{ contact.id }}', optional });
