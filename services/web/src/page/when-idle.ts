/** Does something once the page has nothing better to do. Answers how to call it off. */
export const whenIdle = (work: () => void): (() => void) => {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 600);
    return () => clearTimeout(timer);
  }
  const id = window.requestIdleCallback(work, { timeout: 2000 });
  return () => window.cancelIdleCallback(id);
};
