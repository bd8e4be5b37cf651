/**
 * Version 1 sent to one address, the phone of the contact where nothing else was said, and failed where that could not be reached.
 * It goes on meaning just that.
 */
export const fromFirstVersion = (input: Record<string, unknown>): Record<string, unknown> => ({
  ...input,
  ...{ who: 'address', to: input.to ?? '{{ contact.phone }}', unreached: 'fail' },
});
