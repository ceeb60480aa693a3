import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { type BundleName, bundleFolder, bundles, makeBundle } from '../../../../infra/src/bundle.ts';
import { weigh } from '../../../../infra/src/bundle-weight.ts';
import { heldTo, type Measurement, type Part, told } from '../../report/measurement.ts';
import { importTime } from './import-time.ts';

const root = new URL('../../../../', import.meta.url);
const bare = fileURLToPath(new URL('./bare-sdk.ts', import.meta.url));
const limitKb = 700;

/** Which bundles are timed, and what each is known as. The mailer starts with the whole of its service. */
const watched: readonly { readonly name: BundleName; readonly known: string }[] = [
  { name: 'api', known: 'API' },
  { name: 'notifications', known: 'mailer' },
  { name: 'family', known: 'family pages' },
];

const secret = 'a secret for the bench that is long enough';

/** Everything that a service asks of its environment; none of it is reached by an import. */
const environment = {
  ...{ AWS_REGION: 'eu-west-2', TABLE_NAME: 'waymark', UPN_KEY: secret, CURSOR_SECRET: secret, ORIGIN_SECRET: secret },
  TENANT_ROLE_ARN: 'arn:aws:iam::123456789012:role/waymark-tenant',
  ...{ ISSUER: 'https://issuer.example.org', CLIENT_ID: 'client', BLOB_BUCKET: 'waymark-blobs' },
  TASKS_QUEUE_URL: 'https://sqs.example.org/tasks',
  SEND_QUEUE_URL: 'https://sqs.example.org/send',
  ...{ SES_CONFIGURATION_SET: 'waymark', MAIL_FROM: 'no-reply@waymark.example.org' },
  APP_URL: 'https://waymark.example.org',
  ...{ LINKS_QUEUE_URL: 'https://sqs.example.org/links', FAMILY_URL: 'https://waymark.example.org/f' },
};

interface Made {
  readonly url: string;
  readonly startKb: number;
}

const ours = async (name: BundleName): Promise<Made> => {
  const bundle = bundles.find((each) => each.name === name);
  if (bundle === undefined) throw new Error(`There is no bundle ${name}.`);
  const { startKb } = weigh(await makeBundle(bundle));
  return { url: new URL(`${bundleFolder(name)}/index.mjs`, root).href, startKb };
};

/** The table's client alone, made the way our bundles are. */
const bareSdk = async (folder: string): Promise<Made> => {
  const outfile = join(folder, 'index.mjs');
  const { metafile }: { metafile: Metafile } = await build({
    ...{ entryPoints: [bare], outfile, bundle: true, minify: true, metafile: true, logLevel: 'error' },
    ...{ format: 'esm', platform: 'node', target: 'node24', mainFields: ['module', 'main'] },
    banner: {
      js: "import{createRequire as benchRequire}from'node:module';const require=benchRequire(import.meta.url);",
    },
  });
  return { url: pathToFileURL(outfile).href, startKb: weigh(metafile).startKb };
};

const spoken = (ms: number, kb: number): string => `${ms.toFixed(0)} ms (${kb} KB)`;

const measure = async (): Promise<readonly Measurement[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  try {
    const sdk = await bareSdk(folder);
    const lines = [told('bundle: bare SDK, import', spoken(await importTime(sdk.url, environment), sdk.startKb))];
    for (const { name, known } of watched) {
      const made = await ours(name);
      lines.push(heldTo(`bundle: ${known} at start`, limitKb, made.startKb, 'KB'));
      lines.push(told(`bundle: ${known}, import`, spoken(await importTime(made.url, environment), made.startKb)));
    }
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** What the Lambdas of the API and the mailer weigh and take to be imported, beside the SDK that neither can do without. */
export const bundlesPart: Part = { name: 'bundles', run: measure };
