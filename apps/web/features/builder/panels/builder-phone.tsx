'use client';
import { useWords } from '@signalbox/ui';
import { useState } from 'react';
import { triggerChannel } from '../../canvas/cards/step-channels.ts';
import { useOwnAddresses } from '../../channels/provider-queries.ts';
import { PracticeSide } from '../../mailbox/practice-side.tsx';
import { OtherWorkflow } from '../../phone/other-workflow.tsx';
import { PracticePhone } from '../../phone/practice-phone.tsx';
import { usePhone } from '../../phone/use-phone.ts';
import { useTryIt } from '../../try-it/try-it-queries.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { TestPhones } from '../test/test-phones.tsx';

/** The phones of the test that goes on; else a practice phone, which talks to the live version, as every phone does. */
export function BuilderPhone() {
  const { talk } = useBuilder().test;
  const graph = useGraph();
  if (talk) return <TestPhones talk={talk} />;
  const kinds = graph.nodes.filter((node) => !node.off).flatMap((node) => triggerChannel(node)?.addressKinds.contact ?? []);
  return (
    <div className="flex min-h-0 flex-1 flex-col items-center gap-3 overflow-auto p-4">
      <PracticeSide begin={kinds.includes('email') && !kinds.includes('phone') ? 'mail' : 'phone'}>
        <LivePhone />
      </PracticeSide>
    </div>
  );
}

function LivePhone() {
  const t = useWords();
  const { workflow } = useBuilder();
  const graph = useGraph();
  const tryIt = useTryIt();
  const addresses = useOwnAddresses();
  const phone = usePhone(tryIt.data?.phoneNumber);
  const [since] = useState(Date.now);
  const trigger = graph.nodes.find((node) => !node.off && triggerChannel(node)?.addressKinds.contact === 'phone');
  const keywords = trigger?.input.keywords;
  const keyword = Array.isArray(keywords) && typeof keywords[0] === 'string' ? keywords[0] : '';
  const chosen = addresses.data?.items.find((address) => address.id === trigger?.input.to);
  if (tryIt.isError) return <p className="p-[18px] text-sm text-muted">{t('panels.phone.none')}</p>;
  if (!tryIt.data)
    return (
      <p role="status" className="p-[18px] text-sm text-muted">
        {t('panels.phone.looking')}
      </p>
    );
  return (
    <div className="grid content-start justify-items-center gap-3">
      <p className="text-center text-sm text-muted">
        {workflow.live ? t('panels.phone.live', { number: workflow.live.number }) : t('panels.phone.notLive')}
      </p>
      <OtherWorkflow workflowId={workflow.id} workflowName={workflow.name} phoneNumber={tryIt.data.phoneNumber} since={since} />
      <PracticePhone
        phone={phone}
        number={tryIt.data.phoneNumber}
        peer={{ name: tryIt.data.peerName, address: chosen?.value ?? tryIt.data.ownAddress }}
        firstText={keyword}
      />
      {phone.problem && (
        <p role="alert" className="text-sm text-bad">
          {phone.problem}
        </p>
      )}
    </div>
  );
}
