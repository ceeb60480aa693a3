import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from '../api/api-context.tsx';
import { createApi } from '../api/create-api.ts';
import { problemOf } from '../api/problem-error.ts';
import { NavigationProvider } from '../design/navigation/navigation.tsx';
import { ToastProvider } from '../design/toast/toast.tsx';
import { createDrafts } from '../session/drafts.ts';
import { createSession } from '../session/session.ts';
import { SessionProvider } from '../session/session-context.tsx';
import { readSettings } from '../session/settings.ts';
import { rememberedTheme } from '../session/theme-choice.ts';
import { createAppRouter } from './router.tsx';
import { StartFailed } from './start-failed.tsx';
import { createWaysInAndOut } from './ways-in-and-out.ts';

const createQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        // A refusal stays a refusal; only a lost connection or a fault of the server is worth asking again.
        retry: (failures, error) => failures < 2 && (problemOf(error)?.status ?? 500) % 500 === 0,
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
    },
  });

/** Draws the staff client into the element, once its settings are known. Everything it knows of pupils stays in memory. */
export const start = async (element: HTMLElement): Promise<void> => {
  rememberedTheme.apply();
  const root = createRoot(element);
  try {
    const settings = await readSettings(globalThis.fetch.bind(globalThis));
    const session = createSession(sessionStorage);
    const drafts = createDrafts(sessionStorage);
    const queries = createQueries();
    const ways = createWaysInAndOut({ settings, session, drafts, storage: sessionStorage, queries });
    const api = createApi({
      baseUrl: settings.apiBase,
      fetch: globalThis.fetch.bind(globalThis),
      token: session.token,
      // The page that asked says itself that nobody is signed in.
      onSignedOut: () => void ways.signIn().catch(() => undefined),
    });
    const router = createAppRouter({ finishSignIn: ways.finishSignIn });
    const isSignedIn = () => session.token() !== null;
    const signedIn = { settings, drafts, isSignedIn, signIn: ways.signIn, signOut: ways.signOut };
    const navigation = {
      go: (href: string) => void router.navigate({ href }),
      preload: (href: string) => void router.preloadRoute({ to: href }).catch(() => undefined),
    };
    root.render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <ApiProvider value={api}>
            <SessionProvider value={signedIn}>
              <NavigationProvider value={navigation}>
                <ToastProvider>
                  <RouterProvider router={router} />
                </ToastProvider>
              </NavigationProvider>
            </SessionProvider>
          </ApiProvider>
        </QueryClientProvider>
      </StrictMode>,
    );
  } catch (fault) {
    root.render(<StartFailed fault={fault} />);
  }
};
