/** The address that a mail comes back to when it cannot be delivered: its own, so that even a report that names nothing tells which one it was. */
export const returnPath = (from: string, messageId: string): string => from.replace(/@(?=[^@]*$)/, `+b-${messageId.replaceAll('-', '')}@`);

/** The mailbox behind it, and the message; null = it is no such address. */
export function readReturnPath(address: string): { mailbox: string; messageId: string } | null {
  const found = /^(.*)\+b-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})(@[^@]*)$/.exec(address);
  if (!found) return null;
  const [, local, ...parts] = found;
  return { mailbox: `${local}${parts[5]}`, messageId: parts.slice(0, 5).join('-') };
}
