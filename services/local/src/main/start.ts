import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { createApi } from '@waymark/api';
import { createClient } from '@waymark/contracts/client';
import { epochSeconds } from '@waymark/domain';
import { createIds } from '@waymark/runtime';
import { createOidcIdentity } from '@waymark/runtime/identity';
import { Hono } from 'hono';
import { createBlobApp, createFolderBlobs } from '../blobs/index.ts';
import { createDemoClock, demoStart } from '../clock/index.ts';
import { createClockApp } from '../demo/clock-app.ts';
import { demoPeople } from '../demo/demo-people.ts';
import { firstPerson, readDemoFile } from '../demo/demo-trust.ts';
import { seedDemo } from '../demo/seed.ts';
import { keptSecret } from '../disk/kept-secret.ts';
import { createIssuer } from '../issuer/index.ts';
import { claimInstance, createStopper, pickPort, watchAncestors } from '../process/index.ts';
import { createFolderQueue } from '../queue/index.ts';
import { createMailbox, createSesControl, createSesEndpoint, openMailStore } from '../ses/index.ts';
import { buildClient, clientFolder } from './build-client.ts';
import { createClientFiles } from './client-files.ts';
import { serveParts } from './serve.ts';
import { readSettings } from './settings.ts';
import { startConsumers } from './start-consumers.ts';
import { openTable } from './table-and-stores.ts';
import { every } from './ticking.ts';
import { wireServices } from './wire-services.ts';

const log = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const onFault = (where: string, fault: unknown): void => {
  process.stderr.write(
    `Something failed in ${where}: ${fault instanceof Error ? (fault.stack ?? fault.message) : 'no reason given'}\n`,
  );
};

/** Everything of Waymark on this machine, at one address. Resolves when it answers; the demo's trust may still be coming in. */
export const start = async (env: NodeJS.ProcessEnv): Promise<void> => {
  const settings = readSettings(env);
  const at = (...path: string[]): string => join(settings.dataFolder, ...path);
  mkdirSync(settings.dataFolder, { recursive: true });
  const claim = claimInstance(at('instance.json'));
  if (!claim.ok) throw new Error(claim.message);
  const stopper = createStopper({ signals: process, exit: (code) => process.exit(code), log });
  stopper.add('The claim on the data folder', () => claim.release());
  watchAncestors(() => void stopper.stop());

  if (settings.client === 'build') await buildClient(log);
  const port = await pickPort(settings.port ?? undefined);
  const origin = `http://127.0.0.1:${port}`;
  const real = (): number => Date.now();
  const clock = createDemoClock({ file: at('clock.json'), real, startAt: demoStart });
  const ids = createIds({ clock });
  const { stores } = await openTable({
    dataFolder: settings.dataFolder,
    env,
    upnKey: keptSecret(at('secrets', 'upn')),
    stopper,
  });

  const queue = await createFolderQueue({
    folder: at('queue'),
    now: real,
    newId: ids.request,
    onFault: (name, fault) => onFault(`queue ${name}`, fault),
  });
  const blobSecret = keptSecret(at('secrets', 'uploads'));
  const blobs = createFolderBlobs({
    folder: at('blobs'),
    secret: blobSecret,
    uploadUrl: `${origin}/uploads`,
    now: real,
  });
  const mails = await openMailStore(at('mail'));
  const ses = createSesEndpoint({
    store: mails,
    now: clock.now,
    newId: ids.request,
    onEvent: (event) => queue.send('feedback', [{ body: event }]),
    onFault: (fault) => onFault('the mail endpoint', fault),
  });
  const issuer = await createIssuer({
    folder: at('issuer'),
    origin,
    prefix: '/issuer',
    redirectUris: [`${origin}/signed-in`],
    postLogoutRedirectUris: [`${origin}/`],
    people: () => demoPeople(stores),
    now: real,
    onFault: (fault) => onFault('the sign-in page', fault),
  });
  const identity = createOidcIdentity({
    issuer: issuer.issuer,
    clientId: issuer.clientId,
    jwksUrl: `${issuer.issuer}/jwks`,
    now: real,
  });
  const services = wireServices({
    stores,
    clock,
    queue,
    blobs,
    identity,
    origin,
    issuer: issuer.issuer,
    dataFolder: settings.dataFolder,
    cursorSecret: keptSecret(at('secrets', 'cursors')),
    familyUrl: settings.familyUrl ?? `${origin}/f`,
  });
  stopper.add('The log', services.closeLog);

  let ready = false;
  const sweep = () => services.sweep({ shards: 'all' });
  const dispatch = () => services.dispatcher({});
  const settled = async (): Promise<void> => {
    await queue.drained();
    await ses.idle();
    await queue.drained();
  };
  const clockApp = createClockApp({ clock, ready: () => ready, sweep, dispatch, settled, onFault });
  const stopServing = await serveParts(
    new Hono<{ Bindings: HttpBindings }>(),
    {
      api: services.api,
      family: { prefix: '/f', app: services.family },
      close: { '/issuer': issuer.app, '/ses': ses.app },
      mounted: {
        '/uploads': createBlobApp({ blobs, secret: blobSecret, now: real }),
        '/ses-control': createSesControl({ ses, store: mails }),
        '/mailbox': createMailbox({ store: mails, ses, prefix: '/mailbox' }),
        '/demo/clock': clockApp,
      },
      client: createClientFiles({
        folder: clientFolder,
        origin,
        config: { issuer: issuer.issuer, clientId: issuer.clientId, apiBase: '', demo: true },
      }),
    },
    port,
  );
  stopper.add('The server', stopServing);
  ses.resume();
  stopper.add('The queues', startConsumers(services, { queue, onFault }));
  claim.announce(origin);
  log(`\nWaymark is at ${origin}\n`);
  // Nobody is written to about a trust of which half is there.
  const beginJobs = (): void => {
    ready = true;
    const job = (name: string, milliseconds: number, work: () => Promise<void>): void =>
      stopper.add(
        name,
        every(milliseconds, work, (fault) => onFault(name, fault)),
      );
    // Oftener than deployed: whoever plans a meeting here looks for its messages at once.
    job('The sweep', 15_000, sweep);
    job('The dispatcher', 5_000, dispatch);
  };
  if (settings.demo === 'none') return beginJobs();
  const seedApi = createApi({
    ...services.apiDeps,
    identity: {
      identify: async () => ({
        issuer: issuer.issuer,
        sub: firstPerson.staff.id,
        issuedAt: epochSeconds(clock.real()),
        verifiedEmail: null,
      }),
    },
  });
  const seeding = seedDemo({
    stores,
    file: at('demo.json'),
    clock,
    newId: ids.request,
    call: createClient({
      baseUrl: '',
      token: () => 'seed',
      fetch: async (url, init) => seedApi.request(String(url), init),
    }),
    read: readDemoFile,
    pause: async (milliseconds) => {
      await pause(milliseconds);
    },
    tell: (done, total) =>
      log(done === total ? 'The demo trust is ready.' : `Bringing in the demo trust: ${done} of ${total} files`),
  });
  await seeding.catch((fault) => onFault('bringing in the demo trust', fault));
  beginJobs();
};
