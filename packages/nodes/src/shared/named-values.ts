/** Named values as a group of values; of two with one name the later counts. */
export const valuesOf = (named: readonly { name: string; value: unknown }[]): Record<string, unknown> =>
  Object.fromEntries(named.map(({ name, value }) => [name, value]));
/** `name, phone` for cards. Total. */
export const namesOf = (named: readonly { name?: string }[] | undefined): string => (named ?? []).map((one) => one.name ?? '').join(', ');
