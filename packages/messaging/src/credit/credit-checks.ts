import { askCredit } from './ask-credit.ts';
import type { CreditDeps } from './credit-deps.ts';

/** Asks every provider that can be asked, once a day and when a process starts; of several processes one does. */
export function createCreditChecks(deps: CreditDeps): () => Promise<void> {
  const kinds = [...deps.types.values()].flatMap(({ type, balance }) => (balance ? [type] : []));
  let isFirst = true;
  return async () => {
    // What was asked while the others started beside this one is young enough.
    const due = await deps.db.router<{ account_id: number; provider_id: string }>(
      'select account_id, provider_id from claim_credit_checks($1::text[], $2::interval)',
      [kinds, isFirst ? '5 minutes' : '1 day'],
      'claim_credit_checks',
    );
    isFirst = false;
    for (const { account_id: accountId, provider_id: providerId } of due) await askCredit(deps, { accountId, providerId });
  };
}
