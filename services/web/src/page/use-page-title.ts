import { useEffect } from 'react';

/** True once somebody has moved within the client: the first page leaves the focus where the browser put it. */
let hasMoved = false;
let lastPath: string | null = null;

const focusHeading = () => {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

/**
 * Names the page in the tab, and moves the focus to its h1 when one has come from another page, so that a screen reader
 * says where one is. Undefined while the name is not known yet.
 */
export const usePageTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title === undefined) return;
    document.title = `${title} – Waymark`;
    const path = window.location.pathname;
    if (lastPath !== null && lastPath !== path) hasMoved = true;
    if (hasMoved && lastPath !== path) focusHeading();
    lastPath = path;
  }, [title]);
};
