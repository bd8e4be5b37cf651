import { Field, fieldProps, TextInput } from '@signalbox/ui';
import { CopyButton } from './copy-button.tsx';

/** A secret that is shown this once, to be copied. */
export const SecretField = ({ label, secret }: { label: string; secret: string }) => (
  <Field id="made-secret" label={label}>
    <div className="flex gap-2">
      <TextInput
        {...fieldProps('made-secret')}
        readOnly
        className="min-w-0 font-mono text-sm"
        value={secret}
        onFocus={(event) => event.target.select()}
      />
      <CopyButton what={label} text={secret} />
    </div>
  </Field>
);
