/** How the answer to a call is read; every schema of the contract is one. */
export interface Answer<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false; error: { issues: readonly Issue[] } };
}
interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

/**
 * An answer of this type, taken as the server checked it: for what is read while a page is drawn first, so that no schemas are sent before it.
 * What is no JSON is none.
 */
export const answer = <Value>(): Answer<Value> => trusted as Answer<Value>;
const trusted: Answer<unknown> = {
  safeParse: (value) => (value === undefined ? { success: false, error: { issues: [] } } : { success: true, data: value }),
};

/** For calls that answer nothing (202, 204). */
export const Nothing: Answer<unknown> = { safeParse: (data) => ({ success: true, data }) };
