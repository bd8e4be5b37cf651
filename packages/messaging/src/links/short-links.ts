import { randomBytes } from 'node:crypto';
import { type AccountSql, insertInto } from '@signalbox/db';
import { type Channel, type MessageContent, readLinkUrl, shortLink, shortLinkLength, withShortLinks } from '@signalbox/domain';

/** A short link of a message, as it is stored. */
export interface MadeLink {
  code: string;
  message_id: string;
  target: string;
}

/** Where the account's short links are opened: at its own address, else at that of the installation; null = its links stay as they are. */
export async function findLinkUrl(sql: AccountSql, usual: string): Promise<string | null> {
  const [row] = await sql<{ url: string | null }>(`select settings ->> 'linkUrl' as url from account where id = $1`, [], 'link_url');
  return readLinkUrl(row?.url ?? '') ?? readLinkUrl(usual);
}

/** 72 random bits. */
export const newLinkCode = (): string => randomBytes(9).toString('base64url');

/** A content with a short link of its own in the place of each address that is longer; the links are added to `made`. Channels without parts keep theirs. */
export function shortened<Content extends MessageContent>(
  channel: Channel<Content>,
  content: Content,
  { url, messageId, made }: { url: string; messageId: string; made: MadeLink[] },
): Content {
  if (!channel.capabilities.parts) return content;
  const text = channel.textOf(content);
  const short = withShortLinks(text, {
    length: shortLinkLength(url),
    shorten: (target) => {
      const code = newLinkCode();
      made.push({ code, message_id: messageId, target });
      return shortLink(url, code);
    },
  });
  return short === text ? content : channel.ofText(short);
}

/** Stores links with their messages, in the transaction that queues these. */
export async function insertLinks(sql: AccountSql, links: readonly MadeLink[]): Promise<void> {
  if (links.length > 0) await insert(sql, links);
}
const insert = insertInto('short_link', { code: 'text', message_id: 'uuid', target: 'text' });
