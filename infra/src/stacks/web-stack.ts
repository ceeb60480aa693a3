import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { bucketNamed, type OnStage } from '../constructs/on-stage.ts';
import { WaymarkBucket } from '../constructs/waymark-bucket.ts';
import { WaymarkDistribution } from '../constructs/waymark-distribution.ts';

export interface WebStackProps extends StackProps, OnStage {
  readonly signInOrigins: readonly string[];
  readonly uploadsOrigin: string;
}

const ifThisFails = 'Staff cannot open Waymark at all.';

/**
 * The staff client and the way to the API. It is in the region where CloudFront's certificates and firewall are made, and
 * holds nobody's data: the names of other regions' things come from the stage, not from their stacks.
 */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, props);
    const { stage } = props;
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: stage.hostedZoneId,
      zoneName: stage.domain,
    });
    const { bucket } = new WaymarkBucket(this, 'Client', {
      ifThisFails,
      bucketName: bucketNamed({ stage }, 'client'),
      lifecycle: [{ id: 'replaced', noncurrentVersionExpiration: Duration.days(30) }],
    });
    acknowledge(bucket, { 'AwsSolutions-S1': 'It holds the staff client, which anybody may fetch.' });
    const { distribution } = new WaymarkDistribution(this, 'Edge', {
      stage,
      ifThisFails,
      client: bucket,
      certificate: new Certificate(this, 'Certificate', {
        domainName: stage.domain,
        validation: CertificateValidation.fromDns(zone),
      }),
      signInOrigins: props.signInOrigins,
      uploadsOrigin: props.uploadsOrigin,
    });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(distribution));
    new ARecord(this, 'Name', { zone, target });
    new AaaaRecord(this, 'Name6', { zone, target });
    new CfnOutput(this, 'ClientBucket', { value: bucket.bucketName });
    new CfnOutput(this, 'DistributionId', { value: distribution.distributionId });
  }
}
