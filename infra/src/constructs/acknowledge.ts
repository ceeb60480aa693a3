import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Says of one construct, rule by rule, why what cdk-nag asks for is not done. The reason is read by whoever audits this. */
export const acknowledge = (
  construct: IConstruct,
  reasons: Readonly<Record<`AwsSolutions-${string}`, string>>,
): void => {
  for (const [rule, reason] of Object.entries(reasons)) {
    Validations.of(construct).acknowledge({ id: `AwsSolutions::${rule}`, reason });
  }
};

/** Says why a policy's resources end in a star. `resources` are as the policy has them, with no token in them. */
export const acknowledgeStars = (construct: IConstruct, resources: readonly string[], reason: string): void => {
  for (const resource of resources) {
    // cdk-nag writes IAM's own variables in angle brackets.
    const named = resource.replaceAll('${', '<').replaceAll('}', '>');
    Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-IAM5[Resource::${named}]`, reason });
  }
};
