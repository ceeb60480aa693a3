import { useEffect, useState } from 'react';

/** Which of these ids is being read: the last one whose top has passed the upper third of the screen. */
export const useInView = (ids: readonly string[]) => {
  const [current, setCurrent] = useState<string | undefined>();
  const joined = ids.join(' ');
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) entry.isIntersecting ? seen.add(entry.target.id) : seen.delete(entry.target.id);
        setCurrent(joined.split(' ').findLast((id) => seen.has(id)));
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const id of joined.split(' ')) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [joined]);
  return current;
};
