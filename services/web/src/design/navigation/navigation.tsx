import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';

/** How a click on a link moves within the application. `preload` is called when someone shows they are about to go. */
type Navigation = { readonly go: (href: string) => void; readonly preload?: (href: string) => void };

const NavigationContext = createContext<Navigation | undefined>(undefined);

/** Gives every link below it the router's way of moving. Without one, links are plain links. */
export const NavigationProvider = ({
  value,
  children,
}: {
  readonly value: Navigation;
  readonly children: ReactNode;
}) => <NavigationContext value={value}>{children}</NavigationContext>;

const staysHere = (event: MouseEvent<HTMLAnchorElement>, href: string) =>
  href.startsWith('/') &&
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented);

/** Attributes for an anchor: new tabs, downloads and other sites stay with the browser, the rest goes through the router. */
export const useLinkProps = (href: string) => {
  const navigation = useContext(NavigationContext);
  if (navigation === undefined) return { href };
  const preload = () => navigation.preload?.(href);
  return {
    href,
    onPointerEnter: preload,
    onFocus: preload,
    onClick: (event: MouseEvent<HTMLAnchorElement>) => {
      if (!staysHere(event, href)) return;
      event.preventDefault();
      navigation.go(href);
    },
  };
};
