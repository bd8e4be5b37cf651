import { isSignalboxError } from '@signalbox/domain';

/** What `read` gives. What it throws as an error of ours names the field that the person has to change. */
export function atField<Value>(field: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (isSignalboxError(error)) error.details.field ??= field;
    throw error;
  }
}
