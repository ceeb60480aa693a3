import { type App, Tags } from 'aws-cdk-lib';
import type { CodeOf } from './code.ts';
import type { Stage } from './config/stage.ts';
import { bucketNamed } from './constructs/on-stage.ts';
import { watchesIn } from './constructs/watch.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { IdentityStack } from './stacks/identity-stack.ts';
import { JobsStack } from './stacks/jobs-stack.ts';
import { MailStack } from './stacks/mail-stack.ts';
import { ObservabilityStack } from './stacks/observability-stack.ts';
import { edgeRegion } from './stacks/secrets.ts';
import { WebStack } from './stacks/web-stack.ts';

export interface WaymarkAppProps {
  readonly stage: Stage;
  readonly codeOf: CodeOf;
}

/** Every stack of one deployment. What holds data is apart from what can be thrown away and made again. */
export const createWaymark = (app: App, { stage, codeOf }: WaymarkAppProps) => {
  const id = (what: string): string => `waymark-${stage.name}-${what}`;
  const home = { stage, env: { region: stage.region }, terminationProtection: stage.name === 'prod' };
  const edge = { ...home, env: { region: edgeRegion } };

  const data = new DataStack(app, id('data'), home);
  const identity = new IdentityStack(app, id('identity'), { ...home, tokenClaimsCode: codeOf('token-claims') });
  const mail = new MailStack(app, id('mail'), { ...home, keyArn: data.keyArn });
  const jobs = new JobsStack(app, id('jobs'), { ...home, codeOf, data, mail });
  const api = new ApiStack(app, id('api'), {
    ...home,
    codeOf,
    data,
    identity,
    mail,
    tasks: jobs.tasks,
    links: jobs.links,
  });
  const web = new WebStack(app, id('web'), {
    ...edge,
    signInOrigins: identity.signInOrigins,
    uploadsOrigin: `https://${bucketNamed({ stage }, 'files')}.s3.${stage.region}.amazonaws.com`,
  });
  web.addStackDependency(api);
  const observability = new ObservabilityStack(app, id('observability'), {
    ...home,
    keyArn: data.keyArn,
    watches: watchesIn(app, stage.region),
    withBudget: true,
  });
  const edgeObservability = new ObservabilityStack(app, id('observability-edge'), {
    ...edge,
    watches: watchesIn(app, edgeRegion),
    withBudget: false,
  });
  Tags.of(app).add('waymark:stage', stage.name);
  return { stateful: { data, identity, mail }, stateless: { jobs, api, web, observability, edgeObservability } };
};
