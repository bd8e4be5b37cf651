/** Whether a receipt, by the name of its table in the statement, is about a test message: those are in no ledger, and still no riddle. */
export const isTestReport = (receipt: string): string => `exists (select from provider_event t where t.account_id = ${receipt}.account_id
    and t.provider_id = ${receipt}.provider_id and t.code = 'test.done' and t.raw -> 'refs' ? ${receipt}.provider_ref)`;
