interface Stream {
  onBack: () => void;
  onLost: () => void;
  onChanged: (data: string) => void;
  /** The server says no, or nobody is there: somebody should find out which. */
  onRefused: () => void;
}

/**
 * The live stream of this tab. It is opened again after every loss, also those after which browsers give up.
 * The server says something every two seconds, so a line that fell silent is known as lost within five.
 */
export function openStream(url: string, { onBack, onLost, onChanged, onRefused }: Stream): () => void {
  let source: EventSource;
  let heardAt = Date.now();
  let triedAt = 0;
  const heard = () => {
    heardAt = Date.now();
  };
  const connect = () => {
    triedAt = Date.now();
    source = new EventSource(url);
    source.addEventListener('open', () => {
      heard();
      onBack();
    });
    source.addEventListener('ping', heard);
    source.addEventListener('changed', ({ data }) => {
      heard();
      onChanged(String(data));
    });
    source.addEventListener('error', ({ target }) => {
      onLost();
      if (target instanceof EventSource && target.readyState === EventSource.CLOSED) onRefused();
    });
  };
  const again = () => {
    source.close();
    connect();
  };
  let lookedAt = Date.now();
  const look = () => {
    // When this page itself stood still, what was said meanwhile is still to be heard.
    const stoodStill = Date.now() - lookedAt > 1800;
    lookedAt = Date.now();
    if (stoodStill) return;
    // A tab in the background is not woken every second.
    if (document.visibilityState === 'hidden' || Date.now() - heardAt < silentMs) return;
    onLost();
    if (Date.now() - triedAt > retryMs) again();
  };
  connect();
  const timer = setInterval(look, 1000);
  window.addEventListener('online', again);
  window.addEventListener('offline', onLost);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', again);
    window.removeEventListener('offline', onLost);
    source.close();
  };
}

const silentMs = 4000;
const retryMs = 2500;
