import type { AskWho, WhoGets } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { Foresee } from '@signalbox/messaging';
import { wordsFor } from '@signalbox/words';
import type { ActorContext } from '../shared/service-context.ts';
import { askMessage } from './ask-message.ts';
import { askRequest } from './ask-request.ts';
import { askTopic } from './ask-topic.ts';
import type { Asking } from './asking.ts';

/** Who would get something that comes in, and why not the others; nothing is kept, sent or started. */
export const askWho =
  (foresee: Foresee) =>
  (context: ActorContext, asked: AskWho): Promise<WhoGets> => {
    requireRight(context.actor, 'workflow.read');
    const asking: Asking = { context, foresee, t: wordsFor(context.actor.language) };
    if (asked.kind === 'message') return askMessage(asking, asked);
    return asked.kind === 'topic' ? askTopic(asking, asked) : askRequest(asking, asked);
  };
