/** The key by which an event of the account answers waits: its name and what it is about. */
export const eventKey = (name: string, key: string): string => `${name}|${key}`;
