import { fileURLToPath } from 'node:url';
import { Duration } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { secretNamed } from '../stacks/secrets.ts';
import { contentSecurityPolicy } from '../web/content-security-policy.ts';
import { acknowledge } from './acknowledge.ts';
import { firewall } from './firewall.ts';
import type { OnStage } from './on-stage.ts';
import { Watch } from './watch.ts';
import { apiDomain } from './waymark-http-api.ts';

export interface WaymarkDistributionProps extends OnStage {
  readonly ifThisFails: string;
  /** Where the staff client's files are. */
  readonly client: IBucket;
  readonly certificate: ICertificate;
  readonly signInOrigins: readonly string[];
  readonly uploadsOrigin: string;
}

const year = Duration.days(365);

/** CloudFront in front of everything: the staff client by default, the API under `/v1/`, the family pages under `/f/`, a firewall before both. */
export class WaymarkDistribution extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: WaymarkDistributionProps) {
    super(scope, id);
    const { stage, ifThisFails } = props;
    const toApi = this.toApi(props);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `waymark-${stage.name}`,
      domainNames: [stage.domain],
      certificate: props.certificate,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultRootObject: 'index.html',
      webAclId: firewall(this, stage.name).attrArn,
      defaultBehavior: this.clientFiles(props),
      additionalBehaviors: { '/v1/*': toApi, '/f/*': toApi },
    });
    acknowledge(this.distribution, {
      'AwsSolutions-CFR1': 'Staff travel, and a parent may live abroad: no country is shut out.',
      'AwsSolutions-CFR3':
        'Its log would hold whole addresses, links included; the API logs each request by its route.',
    });
    new Watch(this, 'Failing', {
      ifThisFails,
      runbook: 'Waymark cannot be opened',
      metric: {
        namespace: 'AWS/CloudFront',
        metricName: '5xxErrorRate',
        dimensions: { DistributionId: this.distribution.distributionId, Region: 'Global' },
        statistic: 'Average',
        everyMinutes: 5,
      },
      when: { atLeast: 5 },
      periods: 3,
    });
  }
  private clientFiles(props: WaymarkDistributionProps): BehaviorOptions {
    const toPage = new EdgeFunction(this, 'PageForPath', {
      code: FunctionCode.fromFile({ filePath: fileURLToPath(new URL('../web/page-for-path.js', import.meta.url)) }),
      runtime: FunctionRuntime.JS_2_0,
      comment: 'An address of the staff client is its one page',
    });
    return {
      origin: S3BucketOrigin.withOriginAccessControl(props.client),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy: this.headers(props),
      functionAssociations: [{ function: toPage, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
  }

  private toApi({ stage }: WaymarkDistributionProps): BehaviorOptions {
    return {
      origin: new HttpOrigin(apiDomain({ stage }), {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        customHeaders: { 'x-origin-secret': secretNamed({ stage }, 'origin') },
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    };
  }

  private headers({ signInOrigins, uploadsOrigin }: WaymarkDistributionProps): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      comment: 'Nothing inline, nothing from elsewhere, TLS only',
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: contentSecurityPolicy({ signIn: signInOrigins, uploads: uploadsOrigin }),
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: { accessControlMaxAge: year, includeSubdomains: true, override: true },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=()', override: true },
          { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        ],
      },
    });
  }
}
