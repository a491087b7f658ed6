import { useEffect, useState, type ReactElement } from 'react';

const leastPauseMs = 10_000;
const listeners = new Set<(text: string) => void>();

/** Says something to users of screen readers. What is `urgent` answers something that they did. */
export const announce = (text: string, isUrgent = false): void => {
  const now = performance.now();
  if (!isUrgent && now - lastQuiet < leastPauseMs) return;
  if (!isUrgent) lastQuiet = now;
  for (const tell of listeners) tell(text);
};
let lastQuiet = -leastPauseMs;

/** Where announcements are made; once on a page. */
export const LiveRegion = (): ReactElement => {
  const [text, setText] = useState('');
  useEffect(() => {
    listeners.add(setText);
    return () => void listeners.delete(setText);
  }, []);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
};
