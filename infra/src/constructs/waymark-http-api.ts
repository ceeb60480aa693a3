import { endpoints } from '@waymark/contracts/endpoints';
import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  EndpointType,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { FilterPattern, LogGroup } from 'aws-cdk-lib/aws-logs';
import { ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { ApiGatewayv2DomainProperties } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { OnStage } from './on-stage.ts';
import { Watch } from './watch.ts';
import type { WaymarkFunction } from './waymark-function.ts';

export interface WaymarkHttpApiProps extends OnStage {
  readonly ifThisFails: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly handler: WaymarkFunction;
  /** Answers everything under `/f/`, to whoever holds a link. */
  readonly family: WaymarkFunction;
}

/** Open to anybody, for they hold no data: the contract itself. */
const open = ['/v1/docs', '/v1/openapi.json'] as const;

/** Requests a second, and at once, over all users: a limit on harm, far above what schools do. */
const throttle = { rateLimit: 500, burstLimit: 1000 };

/** The route's pattern, never the address: addresses carry ids of children. */
const logFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    ms: '$context.responseLatency',
    refusedBecause: '$context.authorizer.error',
  }),
);

export const apiDomain = ({ stage }: OnStage): string => `api.${stage.domain}`;

/** An HTTP API with one route for each of the contract's, behind a check of the token. What is not a route is not there. */
export class WaymarkHttpApi extends Construct {
  constructor(scope: Construct, id: string, props: WaymarkHttpApiProps) {
    super(scope, id);
    const { stage } = props;
    const apiName = `waymark-${stage.name}`;
    const domainName = this.domain(props);
    const api = new HttpApi(this, 'Api', {
      apiName,
      description: props.ifThisFails,
      createDefaultStage: false,
      // Only by our own name, which CloudFront calls with the origin secret.
      disableExecuteApiEndpoint: true,
    });
    this.routes(api, props);
    const logGroup = new LogGroup(this, 'Requests', {
      logGroupName: `/waymark/${stage.name}/http`,
      retention: stage.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      detailedMetricsEnabled: true,
      domainMapping: { domainName },
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: logFormat },
    });
    // By a filter on the log: the API's own count goes by an id that only a deployment knows.
    const faults = { namespace: `Waymark/${stage.name}`, metricName: 'HttpFaults' };
    logGroup.addMetricFilter('Faults', {
      filterPattern: FilterPattern.numberValue('$.status', '>=', 500),
      metricNamespace: faults.namespace,
      metricName: faults.metricName,
    });
    new Watch(this, 'Failing', {
      ifThisFails: props.ifThisFails,
      runbook: 'The API fails',
      metric: {
        ...faults,
        dimensions: {},
        statistic: 'Sum',
        everyMinutes: 5,
      },
      when: { atLeast: 5 },
      periods: 2,
    });
  }

  private routes(api: HttpApi, { issuer, clientId, handler, family }: WaymarkHttpApiProps): void {
    const authorizer = new HttpJwtAuthorizer('Token', issuer, { jwtAudience: [clientId] });
    const integration = new HttpLambdaIntegration('Lambda', handler.function);
    for (const [method, path] of Object.values(endpoints)) {
      api.addRoutes({ path, methods: [HttpMethod[method]], integration, authorizer });
    }
    for (const path of open) {
      for (const route of api.addRoutes({ path, methods: [HttpMethod.GET], integration })) {
        acknowledge(route, { 'AwsSolutions-APIG4': 'The contract itself: open to anybody, it holds no data.' });
      }
    }
    const pages = new HttpLambdaIntegration('FamilyLambda', family.function);
    const methods = [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST];
    for (const route of api.addRoutes({ path: '/f/{page+}', methods, integration: pages })) {
      acknowledge(route, { 'AwsSolutions-APIG4': 'Families have no accounts: the service itself checks the link.' });
    }
  }

  private domain({ stage }: WaymarkHttpApiProps): DomainName {
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: stage.hostedZoneId,
      zoneName: stage.domain,
    });
    const name = apiDomain({ stage });
    const domain = new DomainName(this, 'Domain', {
      domainName: name,
      certificate: new Certificate(this, 'Certificate', {
        domainName: name,
        validation: CertificateValidation.fromDns(zone),
      }),
      securityPolicy: SecurityPolicy.TLS_1_2,
      endpointType: EndpointType.REGIONAL,
    });
    new ARecord(this, 'Name', {
      zone,
      recordName: 'api',
      target: RecordTarget.fromAlias(
        new ApiGatewayv2DomainProperties(domain.regionalDomainName, domain.regionalHostedZoneId),
      ),
    });
    return domain;
  }
}
