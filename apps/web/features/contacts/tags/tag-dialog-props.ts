import type { Tag, TagDetail } from '@signalbox/contract';

export interface TagDialogProps {
  tag: TagDetail;
  /** All of the account. */
  tags: readonly Tag[];
  onClose: () => void;
}
