import { ArnFormat, CfnElement, type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, type Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledgeFileAccess, type FileAccess, fileAccess } from '../access/file-access.ts';
import type { OnStage } from './on-stage.ts';
import { Watch } from './watch.ts';

export interface WaymarkFunctionProps extends OnStage {
  /** Short name; the function's own is `waymark-<stage>-<name>`. */
  readonly name: string;
  readonly ifThisFails: string;
  readonly code: Code;
  /** Which of the bundle's handlers it runs. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The one key, where the environment holds a secret. */
  readonly key?: IKey;
  readonly memoryMb: number;
  readonly timeout: Duration;
  /** At most this many at once; left out: as many as the account has. */
  readonly atOnce?: number;
  /** The path of its role, by which the tenant role knows those that may act for a trust. */
  readonly rolePath?: string;
  readonly mayDo?: readonly PolicyStatement[];
  /** Folders that belong to no trust, which it reads and writes under its own role. */
  readonly files?: FileAccess;
}

export interface EventWatch {
  readonly atLeast: number;
  readonly inMinutes: number;
  readonly ifThisFails: string;
  readonly runbook: string;
}

/** A Lambda of ours: Node 24 on arm64, its own role with nothing but what is named, logs that end, failures that are told. */
export class WaymarkFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  /** The function's name as AWS knows it. */
  readonly name: string;
  private readonly logs: LogGroup;
  private readonly stageName: string;

  constructor(scope: Construct, id: string, props: WaymarkFunctionProps) {
    super(scope, id);
    const { stage } = props;
    const functionName = `waymark-${stage.name}-${props.name}`;
    this.name = functionName;
    this.stageName = stage.name;
    this.logs = new LogGroup(this, 'Logs', {
      logGroupName: `/waymark/${stage.name}/${props.name}`,
      retention: stage.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      path: props.rolePath,
      description: `Runs ${functionName}.`,
    });
    this.logs.grantWrite(this.role);
    for (const statement of props.mayDo ?? []) this.role.addToPolicy(statement);
    if (props.key !== undefined) this.role.addToPolicy(readOwnSettings(this, functionName, props.key));
    this.function = new LambdaFunction(this, 'Function', {
      functionName,
      description: props.ifThisFails,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: `index.${props.handler}`,
      code: props.code,
      role: this.role,
      logGroup: this.logs,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      environment: { ...props.environment },
      environmentEncryption: props.key,
      reservedConcurrentExecutions: props.atOnce,
      tracing: Tracing.DISABLED,
    });
    this.watch(functionName, props.ifThisFails);
    if (props.files !== undefined) this.allowFiles(props.files);
  }

  /** The function as CloudFormation knows it. */
  get resource(): CfnElement {
    const { defaultChild } = this.function.node;
    if (CfnElement.isCfnElement(defaultChild)) return defaultChild;
    throw new TypeError(`${this.node.path} has no function in CloudFormation's sense.`);
  }

  /** Tells where an event of the service's catalogue is logged this often. */
  tellOfEvent(code: string, { atLeast, inMinutes, ifThisFails, runbook }: EventWatch): void {
    const metric = { namespace: `Waymark/${this.stageName}`, metricName: code };
    this.logs.addMetricFilter(code, {
      filterPattern: FilterPattern.stringValue('$.code', '=', code),
      metricNamespace: metric.namespace,
      metricName: metric.metricName,
    });
    new Watch(this, `Tells${code}`, {
      ifThisFails,
      runbook,
      metric: { ...metric, dimensions: {}, statistic: 'Sum', everyMinutes: inMinutes },
      when: { atLeast },
    });
  }

  private allowFiles(access: FileAccess): void {
    for (const statement of fileAccess(access)) this.role.addToPolicy(statement);
    acknowledgeFileAccess(this.role, access);
  }

  private watch(functionName: string, ifThisFails: string): void {
    const metric = { namespace: 'AWS/Lambda', dimensions: { FunctionName: functionName }, statistic: 'Sum' } as const;
    new Watch(this, 'Failures', {
      ifThisFails,
      runbook: 'A function fails',
      metric: { ...metric, metricName: 'Errors', everyMinutes: 5 },
      when: { atLeast: 1 },
      periods: 3,
    });
    new Watch(this, 'TurnedAway', {
      ifThisFails,
      runbook: 'A function is turned away',
      metric: { ...metric, metricName: 'Throttles', everyMinutes: 5 },
      when: { atLeast: 10 },
      periods: 3,
    });
  }
}

/** Lambda decrypts a function's environment with the function's own rights. */
const readOwnSettings = (scope: Construct, functionName: string, key: IKey): PolicyStatement =>
  new PolicyStatement({
    sid: 'OwnSettings',
    effect: Effect.ALLOW,
    actions: ['kms:Decrypt'],
    resources: [key.keyArn],
    conditions: {
      StringEquals: {
        'kms:EncryptionContext:aws:lambda:FunctionArn': Stack.of(scope).formatArn({
          service: 'lambda',
          resource: 'function',
          resourceName: functionName,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      },
    },
  });
