import type { CheckLinkUrl, LinkCheck } from '@signalbox/contract';
import { isSignalboxError, readLinkUrl, requireRight, shortLink, userError } from '@signalbox/domain';
import { insertLinks, newLinkCode } from '@signalbox/messaging';
import type { ActorContext } from '../shared/service-context.ts';

/** Makes a short link that nobody gets, and looks at it there as a machine would: it has to lead where it should. The link ends within the hour. */
export async function checkLinkUrl({ db, actor, http }: ActorContext, { linkUrl }: CheckLinkUrl): Promise<LinkCheck> {
  requireRight(actor, 'account.edit');
  const url = requireLinkUrl(linkUrl);
  const target = `${url}/`;
  const code = newLinkCode();
  await db.withAccountSql(actor.accountId, async (sql) => {
    const [old] = await sql<{ id: string }>(
      `select uuid7_floor(now() - interval '400 days' + interval '1 hour') as id from account where id = $1`,
    );
    if (old) await insertLinks(sql, [{ code, message_id: old.id, target }]);
  });
  try {
    const { status, headers } = await http.request({
      ...{ method: 'HEAD', url: shortLink(url, code), headers: {}, body: null, timeoutMs: 5000, maxBytes: 10_000 },
      signal: AbortSignal.timeout(5000),
    });
    return { result: status === 302 && headers.location === new URL(target).href ? 'works' : 'elsewhere' };
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return { result: error.code === 'http.blocked' ? 'blocked' : error.code === 'http.too_large' ? 'elsewhere' : 'silent' };
  }
}

/** The address as it is kept. Throws `link_url.invalid`. */
export function requireLinkUrl(text: string): string {
  const url = readLinkUrl(text);
  if (url === null) throw userError('link_url.invalid', {}, { field: 'linkUrl' });
  return url;
}
