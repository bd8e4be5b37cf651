/** Whether nobody has looked into a mailbox for too long, by the names of provider and place in the statement; one that is not to be read any more is none. */
export const isMailboxLate = (provider: string, place: string): string =>
  `${provider}.status = 'on' and coalesce(${provider}.config ->> 'imapHost', '') <> '' and ${place}.looked_at < now() - interval '15 minutes'`;
