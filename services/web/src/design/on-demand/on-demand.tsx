import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A component that is fetched when it is first shown, or earlier by `preload`.
 * Once fetched it draws in the same frame; React's own `lazy` may hold it back for 300 ms, which is felt in a palette.
 * A failed fetch is thrown to the nearest error boundary, and tried again the next time.
 */
export const onDemand = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  let fetched: ComponentType<Props> | undefined;
  let fetching: Promise<ComponentType<Props>> | undefined;
  const fetchOnce = () => {
    fetching ??= load().then(
      (component) => {
        fetched = component;
        return component;
      },
      (cause: unknown) => {
        fetching = undefined;
        throw new Error('A part of this page could not be fetched. Check the network, then load the page again.', {
          cause,
        });
      },
    );
    return fetching;
  };
  const OnDemand = ({ props, meanwhile = null }: { readonly props: Props; readonly meanwhile?: ReactNode }) => {
    const [state, setState] = useState<{
      readonly Component?: ComponentType<Props> | undefined;
      readonly fault?: unknown;
    }>({ Component: fetched });
    useEffect(() => {
      if (state.Component !== undefined) return;
      fetchOnce().then(
        (component) => setState({ Component: component }),
        (fault: unknown) => setState({ fault }),
      );
    }, [state.Component]);
    if (state.fault !== undefined) throw state.fault;
    const { Component } = state;
    return Component === undefined ? meanwhile : <Component {...props} />;
  };
  const preload = () => {
    fetchOnce().catch(() => undefined);
  };
  return { OnDemand, preload };
};
