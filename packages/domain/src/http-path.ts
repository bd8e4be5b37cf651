/** The longest path of an HTTP trigger. */
export const mostHttpPath = 100;

/**
 * Whether a text can be the path of an HTTP trigger, below the address of its account: names with `/` between them, of signs that an address
 * needs no escape for, none of them `.` or `..`, so that one spelling of an address leads to one workflow.
 */
export const isHttpPath = (text: string): boolean =>
  text.length <= mostHttpPath && text.split('/').every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name));

/** The public address of a path: unique in its account, so that two accounts can have the same. */
export const httpPathAddress = (accountId: number, path: string): string => `/in/${accountId}/${path}`;
