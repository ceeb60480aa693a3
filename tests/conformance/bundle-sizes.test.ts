import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle } from '../../infra/src/bundle.ts';
import { type BundleWeight, weigh } from '../../infra/src/bundle-weight.ts';
import { bundles } from '../../infra/src/bundles.ts';

/** What no function on AWS has any use for: the local stack's, the browser's, build tools, and second date libraries. */
const foreign =
  /^(oidc-provider|koa|vite|rolldown|esbuild|react|react-dom|react-aria.*|@tanstack\/.*|aws-cdk.*|constructs|cdk-nag|luxon|moment|lodash|@hono\/node-server|postal-mime|playwright.*|vitest|@vitest\/.*|fast-check|@dynoxide\/.*|@date-fns\/tz)$/;

/** What a service has no business with, besides. How hard words are to read is asked where words are written: by the API alone. */
const notIn: Readonly<Record<string, RegExp>> = {
  api: /^(nodemailer|@aws-sdk\/client-ses|@middy\/.*)$/,
  deadlines: /^(flesch-kincaid|syllable|hono|nodemailer|@aws-sdk\/client-(ses|s3)|csv-parse|read-excel-file|jose)$/,
  family: /^(flesch-kincaid|syllable)$/,
  notifications: /^(flesch-kincaid|syllable|csv-parse|read-excel-file|jose|pdfkit)$/,
  tasks: /^(flesch-kincaid|syllable|hono|nodemailer|@aws-sdk\/client-ses|jose)$/,
  'token-claims': /./,
};

describe.each(bundles)('the bundle $name', (bundle) => {
  let weight: BundleWeight;
  beforeAll(async () => {
    weight = weigh(await makeBundle(bundle));
    console.log(`${bundle.name}: ${weight.startKb} KB at start, ${weight.allKb} KB in all`);
  });

  it(`loads at most ${bundle.startLimitKb} KB before it can answer`, () => {
    expect(weight.startKb).toBeLessThanOrEqual(bundle.startLimitKb);
  });

  it(`is at most ${bundle.limitKb} KB with what it loads on demand`, () => {
    expect(weight.allKb).toBeLessThanOrEqual(bundle.limitKb);
  });

  it('holds no package that it has no use for', () => {
    expect(weight.packages.filter((name) => foreign.test(name) || notIn[bundle.name]?.test(name))).toEqual([]);
  });
});
