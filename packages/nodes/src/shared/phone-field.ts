import { reason, template } from '@signalbox/flow';
import { readPhone } from './node-errors.ts';

/** Who gets something. A number that is typed in full is looked at while the workflow is drawn; what comes out of values, when it runs. */
export const phoneField = (field: { title: string; help?: string }) =>
  template({ ...field, max: 200 }).refine(
    (typed) => typed.trim() === '' || typed.includes('{{') || !('error' in readPhone(typed, '')),
    reason('phone'),
  );
