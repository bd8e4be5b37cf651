import { toPublicId } from '@signalbox/domain';
import { peopleHarness, phone, type Steps, type testHouse } from './people-harness.ts';

/** For tests: runs that fail as long as a phone is blocked, and what a person does about it. */
export async function retryHarness(house: ReturnType<typeof testHouse>, steps: Steps, tracks: string[]) {
  const { database, services } = house;
  const at = await peopleHarness(house, steps, tracks);
  const { accountId } = at.account;
  const parts = async (run: string, query = {}) => (await services.runs.children(at.owner, toPublicId('run', run), query)).items;
  return {
    ...at,
    parts,
    part: async (run: string, no: number) => {
      const found = (await parts(run, { limit: 100 })).find((one) => one.itemNo === no);
      return found?.id ?? '';
    },
    detail: (id: string) => services.runs.get(at.owner, id),
    /** Nobody can be written to, or everybody can again. */
    block: (to = phone) =>
      database.admin(`insert into opt_out (account_id, kind, value, source) values ($1, 'phone', $2, 'sms')`, [accountId, to]),
    unblock: () => database.admin('delete from opt_out where account_id = $1', [accountId]),
    async retry(id: string, from: 'failedStep' | 'start' = 'failedStep', version: 'same' | 'newest' = 'same') {
      const { runId } = await services.runs.retry(at.owner, id, { from, version });
      await at.untilStill();
      return services.runs.get(at.owner, runId);
    },
  };
}
