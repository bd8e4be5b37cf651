'use client';
import { loadable, SkeletonRows } from '@signalbox/ui';

/** The settings of a step that sends: their code comes when one is opened, both at once. */
const widgets = () => Promise.all([import('./recipients-widget.tsx'), import('./content-widget.tsx')]);
const templates = () => import('./template-widgets.tsx');
export const LaterRecipients = loadable(() => widgets().then(([part]) => part.RecipientsWidget), Loading);
export const LaterContent = loadable(() => widgets().then(([, part]) => part.ContentWidget), Loading);
export const LaterMessageTemplate = loadable(() => templates().then((part) => part.MessageTemplateWidget), Loading);
export const LaterTemplateValues = loadable(() => templates().then((part) => part.TemplateValuesWidget), Loading);

function Loading() {
  return (
    <div data-coming>
      <SkeletonRows rows={2} />
    </div>
  );
}
