import type { SendingRules } from '@signalbox/contract';
import { Button, notify, useWords } from '@signalbox/ui';
import { useId, useState } from 'react';
import { OrderList } from '../channels/order-list.tsx';
import { channelWord } from '../channels/provider-words.ts';
import { describeError } from '../client/api-problem.ts';
import { RuleSection } from './rule-section.tsx';
import { useChangeRules } from './rules-queries.ts';

/** By which channel a person is tried to be reached first. */
export function ChannelOrderSection({ rules: { channelOrder } }: { rules: SendingRules }) {
  const t = useWords();
  const { mutate, isPending, error } = useChangeRules();
  const [order, setOrder] = useState(() => channelOrder.map((id) => ({ id, name: channelWord(t, id) })));
  const heading = useId();
  return (
    <RuleSection id={heading} title={t('channels.rules.order.heading')} help={t('channels.rules.order.help')}>
      <div className="grid max-w-120 gap-4">
        <OrderList items={order} onOrder={setOrder} />
        {error ? (
          <p role="alert" className="text-bad">
            {describeError(t, error).detail}
          </p>
        ) : null}
        <div>
          <Button
            look="primary"
            busy={isPending}
            onClick={() =>
              mutate({ channelOrder: order.map(({ id }) => id) }, { onSuccess: () => notify({ text: t('channels.rules.order.saved') }) })
            }
          >
            {t('channels.rules.order.save')}
          </Button>
        </div>
      </div>
    </RuleSection>
  );
}
