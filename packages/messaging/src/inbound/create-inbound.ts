import { createDoor, createTriggerSettings, filePort, tellOwed } from '@signalbox/runner';
import { createPublishAcceptance } from '../devices/accept-publish.ts';
import { acceptCallback } from './accept-callback.ts';
import { acceptHttp } from './accept-http.ts';
import { createMessageAcceptance } from './accept-message.ts';
import { createBearers } from './check-bearer.ts';
import { createHooks } from './find-hook.ts';
import { createHookAnswers } from './hook-answers.ts';
import { createHookLog } from './hook-log.ts';
import type { Inbound, InboundDeps } from './inbound.ts';
import { createHookStarts } from './start-hook-runs.ts';

/** The way in for everything from outside: each event is stored, deduplicated and routed in one transaction. */
export function createInbound(deps: InboundDeps): Inbound {
  const settings = createTriggerSettings();
  const answers = createHookAnswers(deps.db);
  const { db, stride } = deps;
  const door = createDoor({ db, after: (owed) => tellOwed(deps.waker, owed), ...(stride ? { stride } : {}) });
  const log = createHookLog(db);
  const hooks = {
    log,
    db,
    hooks: createHooks(deps),
    bearers: createBearers({ http: deps.http }),
    start: createHookStarts({ ...deps, settings, answers, door }),
    filesOf: (accountId: number) => filePort(db, accountId),
  };
  return {
    acceptMessage: createMessageAcceptance({ ...deps, settings, door }),
    acceptPublish: createPublishAcceptance({ ...deps, settings, door }),
    acceptHttp: (tokenHash, request) => acceptHttp(hooks, tokenHash, request),
    originsOf: async (tokenHash) => (await hooks.hooks.find(tokenHash))?.config.origins.map((origin) => origin.toLowerCase()) ?? [],
    acceptCallback: (token, request) => acceptCallback(deps, token, request),
    close: async () => {
      await log.settle();
      await answers.close();
    },
  };
}
