import type { Stage } from '../config/stage.ts';

/** What everything of one deployment is made with. */
export interface OnStage {
  readonly stage: Stage;
}

/** `dev.waymark.example` → `dev-waymark-example-files`: as unique as a domain is. */
export const bucketNamed = ({ stage }: OnStage, what: string): string => `${stage.domain.replaceAll('.', '-')}-${what}`;

/** By its name and not by reference, so that whoever audits a policy reads which bucket it is about. */
export const bucketArnNamed = (at: OnStage, what: string): string => `arn:aws:s3:::${bucketNamed(at, what)}`;
