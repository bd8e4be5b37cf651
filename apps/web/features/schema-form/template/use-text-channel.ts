import type { Channel } from '@signalbox/domain';
import { useMemo } from 'react';
import { messageChannels } from '../../canvas/cards/step-channels.ts';
import { useFormFacts } from '../form-context.tsx';

/** The channel by which the text of a field likely goes; undefined = it is no message. */
export function useTextChannel(mark: string | undefined): Channel | undefined {
  const { graph, nodeId } = useFormFacts();
  return useMemo(() => {
    const node = graph?.nodes.find(({ id }) => id === nodeId);
    return messageChannels(mark, node ?? null, graph?.nodes ?? [])[0];
  }, [mark, graph, nodeId]);
}
