import type { TemplateDetail } from '@signalbox/contract';
import { TemplateBody, type TemplateText } from '@signalbox/domain';
import { useCallback, useEffect, useState } from 'react';

/** What is being changed, kept on this device until it is saved or discarded. */
export function useTemplateDraft({ id, body, version }: TemplateDetail) {
  const place = `signalbox.template.${id}.${version}`;
  const [draft, setDraft] = useState(() => readKept(place) ?? body);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(body);
  // A browser that keeps nothing costs the draft, and no more.
  useEffect(() => {
    try {
      if (isChanged) localStorage.setItem(place, JSON.stringify(draft));
      else localStorage.removeItem(place);
    } catch {}
  }, [place, draft, isChanged]);
  const forget = useCallback(() => {
    try {
      localStorage.removeItem(place);
    } catch {}
  }, [place]);
  const discard = useCallback(() => setDraft(body), [body]);
  return { draft, setDraft, isChanged, discard, forget };
}

function readKept(place: string): TemplateBody | null {
  try {
    return TemplateBody.parse(JSON.parse(localStorage.getItem(place) ?? ''));
  } catch {
    return null;
  }
}

/** The text of a channel in a language, also when nothing is written yet. */
export const textAt = ({ texts }: TemplateBody, channel: string, language: string): TemplateText =>
  texts.find((one) => one.channel === channel && one.language === language) ?? { channel, language, subject: '', text: '', formatted: '' };

/** The same body with another text there; one that says nothing at all is left out, unless it was there. */
export function withText(body: TemplateBody, next: TemplateText): TemplateBody {
  const at = body.texts.findIndex(({ channel, language }) => channel === next.channel && language === next.language);
  return { ...body, texts: at < 0 ? [...body.texts, next] : body.texts.with(at, next) };
}
