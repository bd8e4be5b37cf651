'use client';
import { notify, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { useRenameFolder } from './file-queries.ts';
import { FolderDialog } from './folder-dialog.tsx';

interface RenameFolderDialogProps {
  folder: string;
  onRenamed: (folder: string | null) => void;
  onClose: () => void;
}

/** A new name for a folder, or no folder any more; the workflows in it stay. */
export default function RenameFolderDialog({ folder, onRenamed, onClose }: RenameFolderDialogProps) {
  const t = useWords();
  const rename = useRenameFolder();
  return (
    <FolderDialog
      title={t('workflows.folder.rename', { folder })}
      help={t('workflows.folder.renameHelp')}
      folder={folder}
      confirm={t('workflows.folder.renameConfirm')}
      without={t('workflows.folder.dissolve')}
      error={rename.error ? describeError(t, rename.error).detail : null}
      busy={rename.isPending}
      onChoose={(to) =>
        rename.mutate(
          { from: folder, to },
          {
            onSuccess: () => {
              notify({ text: to === null ? t('workflows.folder.dissolved', { folder }) : t('workflows.folder.renamed', { folder: to }) });
              onRenamed(to);
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
