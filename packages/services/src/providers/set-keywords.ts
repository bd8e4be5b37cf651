import type { OwnAddress, SetKeywords } from '@signalbox/contract';
import { requireRight, userError, wordsIn } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readOwnAddress } from './read-own-addresses.ts';

/** Which words a text at a shared address begins with to be this account's. Throws `keyword.taken` for another's, and never says whose. */
export function setKeywords({ db, actor, channels }: ActorContext, publicId: string, { keywords }: SetKeywords): Promise<OwnAddress> {
  requireRight(actor, 'provider.edit');
  const id = findableId('ownAddress', publicId);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const address = await readOwnAddress(sql, id);
    const channel = channels.get(address.channel);
    if (address.shared === 'no' || !channel) throw userError('keyword.not_shared', {}, { status: 409 });
    const words = [...new Set(keywords.map((text) => oneWord(text)))];
    const reserved = words.find((word) => channel.optOut?.of(channel.ofText(word)));
    if (reserved !== undefined) throw userError('keyword.reserved', { word: reserved }, { field: 'keywords' });
    await sql('delete from shared_keyword where account_id = $1 and own_address_id = $2 and keyword <> all ($3::text[])', [id, words]);
    await sql(
      `insert into shared_keyword (account_id, own_address_id, provider_id, value, keyword)
       select $1, o.id, o.provider_id, o.value, w.word from own_address o cross join unnest($3::text[]) w(word)
       where o.account_id = $1 and o.id = $2 order by w.word on conflict do nothing`,
      [id, words],
    );
    const kept = await readOwnAddress(sql, id);
    const taken = words.find((word) => !kept.keywords.includes(word));
    if (taken !== undefined) throw userError('keyword.taken', { word: taken }, { status: 409, field: 'keywords' });
    return kept;
  });
}

function oneWord(text: string): string {
  const [word, ...more] = wordsIn(text);
  if (word === undefined || more.length > 0) throw userError('keyword.one_word', { word: text }, { field: 'keywords' });
  return word;
}
