import { readFileSync } from 'node:fs';
import { tableDefinition } from '@waymark/store';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { stageNamed, stages } from './config/stages.ts';
import { Watch } from './constructs/watch.ts';
import { builtApp, ofType, resources, theOne } from './template.fixture.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const text = (value: unknown): string => JSON.stringify(value);

test("the table is the store's, kept by every means there is", () => {
  const { Properties: table } = theOne('AWS::DynamoDB::GlobalTable', 'Table');
  expect(table.KeySchema.map((key: { AttributeName: string }) => key.AttributeName)).toEqual(['pk', 'sk']);
  expect(table.GlobalSecondaryIndexes.map((index: { IndexName: string }) => index.IndexName)).toEqual(
    Object.keys(tableDefinition.indexes),
  );
  expect(table.TimeToLiveSpecification).toEqual({ AttributeName: tableDefinition.ttlAttribute, Enabled: true });
  expect(table.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
  expect(table.Replicas).toHaveLength(1);
  expect(table.Replicas[0].DeletionProtectionEnabled).toBe(true);
  expect(table.Replicas[0].PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(true);
  expect(text(table.Replicas[0].SSESpecification)).toContain('Key');
});

test('there is one key, and it turns itself', () => {
  expect(ofType('AWS::KMS::Key')).toHaveLength(1);
  expect(ofType('AWS::KMS::Key')[0]?.Properties.EnableKeyRotation).toBe(true);
});

test('every queue is encrypted, and what fails in it goes somewhere', () => {
  const queues = ofType('AWS::SQS::Queue');
  expect(queues.length).toBeGreaterThan(8);
  for (const { Properties } of queues) {
    expect(Properties.KmsMasterKeyId, Properties.QueueName).toBeDefined();
    if (Properties.QueueName.endsWith('-dead')) expect(Properties.MessageRetentionPeriod).toBe(14 * 86_400);
    else expect(Properties.RedrivePolicy.maxReceiveCount, Properties.QueueName).toBe(3);
  }
});

test('every function runs Node 24 on arm64, says what users lose, and logs to a group that forgets', () => {
  const functions = ofType('AWS::Lambda::Function');
  expect(functions.map(({ Properties }) => Properties.FunctionName).sort()).toEqual(
    [
      'api',
      'dispatcher',
      'family',
      'feedback',
      'link-mailer',
      'mailer',
      'planner',
      'sweep',
      'tasks',
      'token-claims',
    ].map((n) => `waymark-prod-${n}`),
  );
  for (const { Properties } of functions) {
    expect(Properties.Runtime).toBe('nodejs24.x');
    expect(Properties.Architectures).toEqual(['arm64']);
    expect(Properties.Description.length).toBeGreaterThan(15);
    expect(Properties.LoggingConfig.LogGroup).toBeDefined();
  }
  const groups = ofType('AWS::Logs::LogGroup');
  expect(groups.length).toBe(functions.length + 1);
  for (const { Properties } of groups) expect(Properties.RetentionInDays).toBe(90);
});

test('a function whose settings hold a secret has them encrypted by the key, and no template holds the secret', () => {
  for (const { Properties } of ofType('AWS::Lambda::Function')) {
    const { UPN_KEY } = Properties.Environment?.Variables ?? {};
    if (UPN_KEY === undefined) continue;
    expect(UPN_KEY).toMatch(/^\{\{resolve:secretsmanager:/);
    expect(Properties.KmsKeyArn).toBeDefined();
  }
});

test('a message is back in its queue only after its function has given up', () => {
  for (const { Properties } of ofType('AWS::Lambda::EventSourceMapping')) {
    expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    expect(Properties.ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2);
  }
  const seconds = (queue: string) => theOne('AWS::SQS::Queue', `${queue}Queue`).Properties.VisibilityTimeout;
  const timeout = (fn: string) => theOne('AWS::Lambda::Function', fn).Properties.Timeout;
  const pairs = [
    ['Plan', 'Planner'],
    ['Send', 'NotificationsMailer'],
    ['Feedback', 'Feedback'],
    ['Links', 'LinkMailer'],
    ['Tasks', 'Worker'],
  ] as const;
  for (const [queue, fn] of pairs) expect(seconds(queue), queue).toBeGreaterThan(timeout(fn));
  expect(timeout('NotificationsMailer'), "shorter than a claim's lease of 15 minutes").toBeLessThan(15 * 60);
});

test("what runs by the clock runs by London's, and a call that cannot be made is put aside", () => {
  const schedules = ofType('AWS::Scheduler::Schedule');
  const expressions = Object.fromEntries(schedules.map(({ Properties: p }) => [p.Name, p.ScheduleExpression]));
  expect(expressions).toEqual({
    'waymark-prod-archive': 'cron(30 3 ? * SUN *)',
    'waymark-prod-dispatch': 'cron(* * * * ? *)',
    'waymark-prod-sweep-daily': 'cron(0 6 * * ? *)',
    'waymark-prod-sweep-hourly': 'cron(0 0-5,7-23 * * ? *)',
  });
  for (const { Properties } of schedules) {
    expect(Properties.ScheduleExpressionTimezone).toBe('Europe/London');
    expect(Properties.Target.DeadLetterConfig.Arn).toBeDefined();
  }
});

test('buckets are closed, versioned, over TLS, and outlive their stack', () => {
  const buckets = resources.filter(({ Type }) => Type === 'AWS::S3::Bucket');
  expect(buckets).toHaveLength(4);
  for (const bucket of buckets) {
    expect(Object.values(bucket.Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    expect(bucket.Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
    expect(bucket.Properties.LifecycleConfiguration.Rules.length).toBeGreaterThan(0);
    expect(bucket).toMatchObject({ DeletionPolicy: 'Retain' });
  }
  const denials = ofType('AWS::S3::BucketPolicy').filter(({ Properties }) =>
    text(Properties).includes('aws:SecureTransport'),
  );
  expect(denials).toHaveLength(4);
});

test('local accounts need a second factor, nobody signs herself up, and the web client has no secret', () => {
  const { Properties: pool } = theOne('AWS::Cognito::UserPool', 'People');
  expect(pool).toMatchObject({ MfaConfiguration: 'ON', DeletionProtection: 'ACTIVE' });
  expect(pool.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true);
  expect(pool.LambdaConfig.PreTokenGenerationConfig.LambdaVersion).toBe('V2_0');
  const { Properties: client } = theOne('AWS::Cognito::UserPoolClient', 'PeopleWeb');
  expect(client).toMatchObject({ GenerateSecret: false, AllowedOAuthFlows: ['code'] });
  expect(client.CallbackURLs).toEqual(['https://waymark.example/signed-in']);
});

test('pages may load and run nothing inline', () => {
  const headers = theOne('AWS::CloudFront::ResponseHeadersPolicy', 'Headers').Properties.ResponseHeadersPolicyConfig;
  const policy = text(headers.SecurityHeadersConfig.ContentSecurityPolicy);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('every alarm says what users lose, and a section of the README says what to do', () => {
  const alarms = ofType('AWS::CloudWatch::Alarm');
  const { app } = builtApp();
  expect(alarms).toHaveLength(app.node.findAll().filter((found) => found instanceof Watch).length);
  for (const { Properties } of alarms) {
    const [, loses, section] =
      /^(.+?\.) What to do: infra\/README\.md, "(.+)"\.$/.exec(Properties.AlarmDescription) ?? [];
    expect(loses?.length, Properties.AlarmDescription).toBeGreaterThan(15);
    expect(readme).toContain(`### ${section}\n`);
    expect(Properties.AlarmActions).toHaveLength(1);
  }
});

test('cdk-nag finds nothing that is not acknowledged, in dev as in prod', () => {
  for (const stage of Object.values(stages)) {
    const { app } = builtApp(stage);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();
  }
});

test('a stage that is not there is refused by name', () => {
  expect(stageNamed('prod').name).toBe('prod');
  expect(() => stageNamed('test')).toThrow('dev, prod');
});
