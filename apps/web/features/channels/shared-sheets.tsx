import type { OwnAddress } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { Button, Field, fieldProps, notify, Sheet, TextArea, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useJoinAddress, useSetKeywords, useShareAddress, useUnshareAddress } from './provider-queries.ts';

interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A number of another account, by the code that its owner gave away. */
export function JoinSheet({ open, onOpenChange }: SheetProps) {
  const t = useWords();
  const join = useJoinAddress();
  const [code, setCode] = useState('');
  const problem = join.error ? describeError(t, join.error).detail : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    join.mutate(
      { code },
      {
        onSuccess: ({ value }) => {
          notify({ text: t('channels.address.added', { address: spacedPhone(value) }) });
          onOpenChange(false);
        },
      },
    );
  };
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t('channels.shared.join')} help={t('channels.shared.joinHelp')}>
      <form className="grid gap-5" onSubmit={submit}>
        <Field id="share-code" label={t('channels.shared.code')} error={problem}>
          <TextInput
            {...fieldProps('share-code', problem)}
            required
            autoComplete="off"
            spellCheck={false}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </Field>
        <div>
          <Button type="submit" look="primary" busy={join.isPending}>
            {t('channels.shared.join')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

/** The words of this account at a shared number, and of its owner the code to give away. */
export function SharedSheet({ address, open, onOpenChange }: SheetProps & { address: OwnAddress }) {
  const t = useWords();
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t('channels.shared.title', { address: spacedPhone(address.value) })}
      help={t('channels.shared.help')}
    >
      <div className="grid gap-6">
        {address.shared === 'member' ? null : <ShareCode address={address} onDone={() => onOpenChange(false)} />}
        {address.shared === 'no' ? null : <Keywords key={address.keywords.join(' ')} address={address} />}
      </div>
    </Sheet>
  );
}

function ShareCode({ address, onDone }: { address: OwnAddress; onDone: () => void }) {
  const t = useWords();
  const { mutate, data, error } = useShareAddress(address.id);
  const unshare = useUnshareAddress(address.id);
  useEffect(() => mutate(undefined), [mutate]);
  const problem = error ?? unshare.error;
  return (
    <section aria-label={t('channels.shared.code')} className="grid gap-3">
      <Field id="shared-code" label={t('channels.shared.code')} help={t('channels.shared.codeHelp')}>
        <TextInput {...fieldProps('shared-code', null, 'help')} readOnly className="font-mono" value={data?.code ?? ''} />
      </Field>
      {problem ? (
        <p role="alert" className="text-bad">
          {describeError(t, problem).detail}
        </p>
      ) : null}
      <div>
        <Button busy={unshare.isPending} onClick={() => unshare.mutate(undefined, { onSuccess: onDone })}>
          {t('channels.shared.stop')}
        </Button>
      </div>
    </section>
  );
}

function Keywords({ address }: { address: OwnAddress }) {
  const t = useWords();
  const { mutateAsync, isPending, error } = useSetKeywords(address.id);
  const [text, setText] = useState(address.keywords.join(', '));
  const problem = error ? describeError(t, error).detail : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const keywords = text.split(/[,;\n]/).flatMap((word) => word.trim() || []);
    // Saved keywords make this form anew, and what is handed over with a call is not told to a form that is gone.
    mutateAsync({ keywords }).then(
      () => notify({ text: t('channels.shared.saved') }),
      () => undefined,
    );
  };
  return (
    <form className="grid gap-3" onSubmit={submit}>
      <Field id="shared-keywords" label={t('channels.shared.keywords')} help={t('channels.shared.keywordsHelp')} error={problem}>
        <TextArea
          {...fieldProps('shared-keywords', problem, 'help')}
          rows={2}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div>
        <Button type="submit" look="primary" busy={isPending}>
          {t('channels.shared.save')}
        </Button>
      </div>
    </form>
  );
}
